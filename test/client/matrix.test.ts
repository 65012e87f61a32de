import { expect, test } from 'vitest'
import type { GroundsQuery, MatrixQuery } from '../../client/api/generated/graphql.ts'
import { toGrounds } from '../../client/views/agencies/grounds.ts'
import { toMatrix } from '../../client/views/agencies/matrix.ts'

type Document = MatrixQuery['workload']['edges'][number]['node']['tasks']['nodes'][number]['document']

const document = (id: string): Document => ({
  __typename: 'Document',
  id,
  label: id,
  number: id,
  type: null,
  title: null,
  issuedOn: null,
  year: null,
  signatory: null,
  signedAs: null,
  directive: true,
  instrument: false,
})

const body = (
  id: string,
  tasks: readonly (readonly [task: string, document: string])[],
  totalCount = tasks.length,
) => ({
  id,
  name: id,
  tasks: {
    totalCount,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: tasks.map(([task, of]) => ({ id: task, document: document(of) })),
  },
})

test('tasks are counted by body and decision, one with two roles once', () => {
  const matrix = toMatrix([
    body('a', [
      ['t1', 'd1'],
      ['t1', 'd1'],
      ['t2', 'd2'],
    ]),
    body('b', [['t2', 'd2']], 2),
  ])
  expect(matrix.documents.map(({ id }) => id)).toEqual(['d2', 'd1'])
  expect(matrix.rows.map(({ counts }) => counts)).toEqual([
    [1, 1],
    [1, 0],
  ])
  expect(matrix.rows.map(({ partial }) => partial)).toEqual([false, true])
})

test('decisions beyond the columns are counted together', () => {
  const tasks = Array.from({ length: 15 }, (_, i) => [`t${i}`, `d${String(i).padStart(2, '0')}`] as const)
  const { documents, rows } = toMatrix([body('a', tasks)])
  expect(documents).toHaveLength(12)
  expect(rows[0]?.others).toBe(3)
  expect(rows[0]?.partial).toBe(false)
})

test('grounds are counted once a task, the most frequent first', () => {
  type Task = NonNullable<GroundsQuery['agency']>['tasks']['nodes'][number]
  const task = (id: string, of: string, rests: readonly string[]): Task => ({
    id,
    document: { ...document(of), citations: { nodes: rests.map((to) => ({ to: document(to) })) } },
  })
  const { decisions, instruments } = toGrounds([
    task('t1', 'd1', ['law', 'law', 'decree']),
    task('t2', 'd1', ['law', 'decree']),
    task('t2', 'd1', ['law', 'decree']),
    task('t3', 'd2', ['law']),
  ])
  expect(decisions.map((one) => [one.document.id, one.tasks])).toEqual([
    ['d1', 2],
    ['d2', 1],
  ])
  expect(instruments.map((one) => [one.document.id, one.tasks])).toEqual([
    ['law', 3],
    ['decree', 2],
  ])
})
