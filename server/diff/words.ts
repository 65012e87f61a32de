// The words of two texts side by side. Pure.
import { diffArrays } from 'diff'

/** Consecutive words that stand in both texts, or in one of them, with one blank between them. */
export interface WordRun {
  readonly in: 'both' | 'before' | 'after'
  readonly words: string
}

/** Words that may differ before the two texts count as different altogether: time grows with its square. */
const MOST = 2_000

/** The runs of two texts: those of `both` and `before` make the one, those of `both` and `after` the other. Where lines break is no difference. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const parts = diffArrays(old, now, { maxEditLength: MOST }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ]
  return parts.map(({ added, removed, value }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    words: value.join(' '),
  }))
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []
