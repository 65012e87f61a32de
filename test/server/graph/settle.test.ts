import { expect, test } from 'vitest'
import type { DocumentId } from '../../../server/graph/model.ts'
import { settle } from '../../../server/graph/settle.ts'

const id = (year: number | '?'): DocumentId => `d_${year}` as DocumentId
const citation = (citingYear: number | null, target: DocumentId = id('?')) => ({
  edge: 'e',
  origin: id('?'),
  target,
  citingYear,
})
const of = (...years: number[]) => years.map((year) => ({ id: id(year), year }))

test.each([
  // One candidate that is not in the future: it is meant
  [citation(2021), of(2020), [{ edge: 'e', to: id(2020), inferred: true }]],
  [citation(2021), of(2020, 2022), [{ edge: 'e', to: id(2020), inferred: true }]],
  [citation(null), of(2020), [{ edge: 'e', to: id(2020), inferred: true }]],
  // None, or two: it stays undated
  [citation(2021), of(), []],
  [citation(2021), of(2022), []],
  [citation(2021), of(2017, 2020), []],
  // It was settled, and a second candidate came, or the only one went
  [citation(2021, id(2020)), of(2017, 2020), [{ edge: 'e', to: id('?'), inferred: false }]],
  [citation(2021, id(2020)), of(), [{ edge: 'e', to: id('?'), inferred: false }]],
  // It is where it belongs
  [citation(2021, id(2020)), of(2020), []],
])('%j among %j', (undated, candidates, moves) => {
  expect(settle([undated], candidates)).toEqual(moves)
})
