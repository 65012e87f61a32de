// Draws of chance that are the same each time: every document has a generator of its own, by seed and index, so that any part of a
// corpus can be made without the rest.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance. */
export interface Draw {
  /** A whole number from `least` to `most`, all alike. */
  int(least: number, most: number): number
  /** True so often. */
  chance(share: number): boolean
  /** An index below `count`; the first is drawn most, the k-th 1/k as often (Zipf). */
  zipf(count: number): number
  /** One of them, all alike. */
  of<T>(values: readonly T[]): T
  /** One of them by Zipf. */
  ofZipf<T>(values: readonly T[]): T
}

/** Chance for the document of that index. */
export function drawFor(seed: number, index: number): Draw {
  // Neighbouring seeds give near first draws; the golden ratio takes them apart.
  const random = xoroshiro128plus(Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b9), 0x85ebca6b))
  for (let i = 0; i < 4; i++) random.next()
  const int = (least: number, most: number): number => uniformInt(random, least, most)
  const fraction = (): number => uniformFloat64(random)
  const zipf = (count: number): number => Math.floor((count + 1) ** fraction()) - 1
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index]
    if (value === undefined) throw new RangeError(`There is no value ${index} of ${values.length}.`)
    return value
  }
  return {
    int,
    chance: (share) => fraction() < share,
    zipf,
    of: (values) => at(values, int(0, values.length - 1)),
    ofZipf: (values) => at(values, zipf(values.length)),
  }
}
