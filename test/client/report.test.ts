import { expect, test } from 'vitest'
import { toTable } from '../../client/graph/export/table.ts'
import { merge } from '../../client/graph/graph.ts'
import { quoteOf, toReport } from '../../client/graph/report.ts'
import { agency, decision, edge, task, trace } from './graph.ts'

test('a report tells decisions, each with what it says and its tasks with their bodies', () => {
  const [section, ...others] = toReport(merge([decision]))
  expect(others).toEqual([])
  expect(section?.document?.id).toBe('d_1')
  expect(section?.lines.map(({ kind }) => kind)).toEqual(['ISSUED_BY'])
  expect(section?.tasks.map(({ task: { id }, lines }) => [id, lines.map(({ to }) => to)])).toEqual([
    ['t_1', ['a_1', 'd_law']],
    ['t_2', ['a_2']],
  ])
})

test('tasks whose decision is not seen are told, too', () => {
  const [section] = toReport(merge([trace([agency('a_1'), task('t_1')], [edge('OBLIGATES', 't_1', 'a_1')])]))
  expect(section?.document).toBeNull()
  expect(section?.tasks.map(({ task: { id }, given }) => [id, given])).toEqual([['t_1', null]])
})

test.each([
  ['its line alone', 'một\nhai ba bốn\nnăm', 8, 10, { before: 'hai ', words: 'ba', after: ' bốn' }],
  ['the first line', 'một hai', 0, 3, { before: '', words: 'một', after: ' hai' }],
  ['over two lines', 'a b\nc d', 2, 5, { before: 'a ', words: 'b\nc', after: ' d' }],
  [
    'a long line, cut',
    `${'x'.repeat(300)}ĐÂY${'y'.repeat(300)}`,
    300,
    303,
    { before: `…${'x'.repeat(160)}`, words: 'ĐÂY', after: `${'y'.repeat(160)}…` },
  ],
])('a quote brings %s along', (_, text, start, end, expected) => {
  expect(quoteOf(text, start, end)).toEqual(expected)
})

test('the table has an edge a line, with the place of its words', () => {
  const { columns, rows } = toTable(
    merge([decision]),
    ({ kind }) => kind,
    (column) => column,
  )
  expect(columns).toEqual(['from', 'says', 'to', 'deadline', 'source', 'start', 'end'])
  expect(rows).toHaveLength(6)
  expect(rows[0]).toEqual(['d_1', 'ASSIGNS', 'Khẩn trương rà soát', null, 'a.txt', 0, 1])
})
