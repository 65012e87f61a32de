// Compares two texts of one source. Apart from `reader.ts`, so that what reads need not load what compares.
import { type Diff, diffReadings } from './diff/readings.ts'
import { readDirective } from './extract/index.ts'

/** Two texts of one source. */
export interface TextsToCompare {
  /** Of the source. */
  readonly name: string
  readonly before: string
  readonly after: string
}

/** What the later text says other than the earlier one, both read by the rules of today. */
export function compareTexts({ name, before, after }: TextsToCompare): Diff {
  return diffReadings(readDirective({ name, text: before }), readDirective({ name, text: after }))
}
