import { describe, expect, test } from 'vitest'
import { placeGenerations, placeInTime, toChain } from '../../client/graph/chain.ts'
import { type GraphNode, merge } from '../../client/graph/graph.ts'
import { shakenOf } from '../../client/graph/shaken.ts'
import { document, edge, task, trace } from './graph.ts'

const dated = (id: string, issuedOn: string | null): GraphNode => ({ ...document(id), issuedOn }) as GraphNode

/** law ← decree ← middle ← plan, whose task cites a law, too; and an amendment of the decree. */
const graph = merge([
  trace(
    [
      dated('d_middle', '2021-06-01'),
      dated('d_decree', '2018-03-02'),
      dated('d_law', '2014'),
      dated('d_plan', '2021-08-01'),
      dated('d_undated', null),
      task('t_1'),
    ],
    [
      edge('CITES', 'd_middle', 'd_decree', { relation: 'BASIS' }),
      edge('CITES', 'd_decree', 'd_law', { relation: 'GUIDES' }),
      edge('CITES', 't_1', 'd_middle', { relation: 'IMPLEMENTS' }),
      edge('CITES', 'd_middle', 'd_undated', { relation: 'REFERS' }),
      edge('ASSIGNS', 'd_plan', 't_1'),
    ],
    {},
    { d_decree: 'REPEALED' },
  ),
])

describe('a citation chain', () => {
  const generations = (depth: number, without: readonly string[] = []) =>
    Object.fromEntries(
      toChain(graph, 'd_middle', depth, without).nodes.map(({ node, generation }) => [node.id, generation]),
    )

  test('what it rests on and what rests on it, by generations; what a task cites its document cites', () => {
    expect(generations(2)).toEqual({ d_middle: 0, d_decree: -1, d_undated: -1, d_law: -2, d_plan: 1 })
    expect(toChain(graph, 'd_middle', 2).edges.map(({ from, to }) => `${from.id} ${to.id}`)).toContain(
      'd_plan d_middle',
    )
  })

  test('no further than asked, and not along relations that are left out', () => {
    expect(generations(1)).not.toHaveProperty('d_law')
    expect(generations(3, ['REFERS'])).not.toHaveProperty('d_undated')
    expect(generations(3, ['BASIS'])).not.toHaveProperty('d_law')
  })

  test('generations stand from left to right', () => {
    const boxes = placeGenerations(toChain(graph, 'd_middle', 2))
    const x = (id: string): number => boxes.get(id)?.x ?? Number.NaN
    expect(x('d_law')).toBeLessThan(x('d_decree'))
    expect(x('d_decree')).toBe(x('d_undated'))
    expect(x('d_decree')).toBeLessThan(x('d_middle'))
    expect(x('d_middle')).toBeLessThan(x('d_plan'))
  })

  test('in time: by date of issue, undated ones first, nothing covers another', () => {
    const { boxes, headings } = placeInTime(toChain(graph, 'd_middle', 2))
    const order = [...boxes].sort(([, a], [, b]) => a.x - b.x).map(([id]) => id)
    expect(order).toEqual(['d_undated', 'd_law', 'd_decree', 'd_middle', 'd_plan'])
    expect(headings.map(({ words }) => words)).toEqual(['2014', '2018', '2021'])
    const all = [...boxes.values()]
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(
          true,
        )
    expect(boxes.get('d_decree')?.y).toBeLessThan(0)
    expect(boxes.get('d_plan')?.y).toBeGreaterThan(0)
  })
})

test('who rests on what was repealed is marked, with its tasks; who only refers to it is not', () => {
  const repealed = merge([
    trace(
      [document('d_1'), document('d_2'), document('d_law', false), task('t_1'), task('t_2')],
      [
        edge('CITES', 'd_1', 'd_law', { relation: 'BASIS' }),
        edge('CITES', 'd_2', 'd_law', { relation: 'REFERS' }),
        edge('ASSIGNS', 'd_1', 't_1'),
        edge('ASSIGNS', 'd_2', 't_2'),
      ],
      {},
      { d_law: 'REPEALED' },
    ),
  ])
  expect([...shakenOf(repealed)]).toEqual([
    ['d_1', 'd_law'],
    ['t_1', 'd_law'],
  ])
})
