import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newColumn, spread } from '../../client/graph/column.ts'
import { type Graph, merge } from '../../client/graph/graph.ts'
import { type Box, place } from '../../client/graph/lanes.ts'
import { picture } from '../../client/graph/picture.ts'
import { agency, decision, document, edge, task, trace } from './graph.ts'

/** No box covers another. */
function expectApart(boxes: Iterable<Box>): void {
  const all = [...boxes]
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1))
      if (a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual((a.height + b.height) / 2 - 1e-6)
}

describe('lanes', () => {
  const places = place(merge([decision]))
  const at = (id: string): Box => {
    const box = places.get(id)
    if (!box) throw new Error(`${id} has no place.`)
    return box
  }

  test('read from left to right: issuer, decision, task, body', () => {
    expect(at('a_issuer').x).toBeLessThan(at('d_1').x)
    expect(at('d_1').x).toBeLessThan(at('t_1').x)
    expect(at('t_1').x).toBe(at('t_2').x)
    expect(at('t_1').x).toBeLessThan(at('a_1').x)
  })

  test('tasks stand in order of the text, their bodies in the same order', () => {
    expect(at('t_1').y).toBeLessThan(at('t_2').y)
    expect(at('a_1').y).toBeLessThan(at('a_2').y)
  })

  test('what a decision rests on stands above it, what rests on it below', () => {
    const boxes = place(
      merge([
        trace(
          [document('d_1'), document('d_ground', false), document('d_follower')],
          [edge('CITES', 'd_1', 'd_ground'), edge('CITES', 'd_follower', 'd_1')],
        ),
      ]),
    )
    const y = (id: string): number => boxes.get(id)?.y ?? Number.NaN
    expect(y('d_ground')).toBeLessThan(y('d_1'))
    expect(y('d_follower')).toBeGreaterThan(y('d_1'))
    expect(new Set([...boxes.values()].map(({ x }) => x)).size).toBe(1)
  })

  test('the same graph gives the same picture', () => {
    expect(place(merge([decision]))).toEqual(places)
  })
})

describe('what stands stays, and nothing covers it', () => {
  /** A graph of chance: decisions with tasks, bodies and citations. */
  const graphs = fc
    .record({
      documents: fc.integer({ min: 1, max: 6 }),
      tasks: fc.array(fc.tuple(fc.nat(5), fc.nat(8)), { maxLength: 30 }),
      citations: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 }),
    })
    .map(({ documents, tasks, citations }): Graph => {
      const id = (n: number): string => `d_${n % documents}`
      const nodes = [
        ...Array.from({ length: documents }, (_, n) => document(id(n))),
        ...tasks.map((_, n) => task(`t_${n}`)),
        ...[...new Set(tasks.map(([, body]) => body))].map((body) => agency(`a_${body}`)),
      ]
      const edges = [
        ...tasks.flatMap(([n, body], i) => [
          edge('ASSIGNS', id(n), `t_${i}`),
          edge('OBLIGATES', `t_${i}`, `a_${body}`),
        ]),
        ...citations.filter(([a, b]) => id(a) !== id(b)).map(([a, b]) => edge('CITES', id(a), id(b))),
      ]
      return merge([trace(nodes, edges)])
    })

  test('for any graph of which first a part is shown', () => {
    fc.assert(
      fc.property(graphs, fc.nat(30), (graph, count) => {
        const part = graph.nodes.slice(0, count + 1)
        const before = place({ nodes: part, edges: graph.edges })
        const after = place(graph, before)
        for (const [id, box] of before) expect(after.get(id)).toEqual(box)
        expect(after.size).toBe(graph.nodes.length)
        expectApart(after.values())
      }),
    )
  })

  test('for steps that open, close and open again', () => {
    const many = trace(
      [document('d_1'), ...Array.from({ length: 40 }, (_, n) => task(`t_${n}`)), agency('a_1')],
      Array.from({ length: 40 }, (_, n) => [
        edge('ASSIGNS', 'd_1', `t_${n}`),
        edge('OBLIGATES', `t_${n}`, 'a_1'),
      ]).flat(),
    )
    const steps = [24, 0, 36].map((count) => ({ node: 'd_1', way: 'tasks' as const, count }))
    const pictures = [0, 1, 2, 3].map((k) => picture('d_1', steps.slice(0, k), [many]))
    expect(pictures.map(({ graph }) => graph.nodes.filter(({ id }) => id.startsWith('t_')).length)).toEqual([
      12, 24, 0, 36,
    ])
    for (const [k, { boxes }] of pictures.entries()) {
      for (const [id, box] of pictures[k - 1]?.boxes ?? []) expect(boxes.get(id)).toEqual(box)
      expectApart(boxes.values())
    }
  })
})

describe('columns', () => {
  test('the nearest free room: below, above, or where it is wanted', () => {
    const column = newColumn()
    expect(column.take(0, 20, 'near')).toBe(0)
    expect(column.take(5, 20, 'near')).toBe(32)
    expect(column.take(-5, 20, 'near')).toBe(-32)
    expect(column.take(0, 20, 'down')).toBe(64)
    expect(column.take(0, 20, 'up')).toBe(-64)
    expect(column.take(500, 20, 'up')).toBe(500)
  })

  test('boxes that want the same room share it evenly, in their order', () => {
    expect(spread([0, 0, 100], [20, 20, 20])).toEqual([-16, 16, 100])
  })
})
