import { describe, expect, test } from 'vitest'
import { lookOf, toElements } from '../../client/graph/elements.ts'
import { evidenceOf, merge } from '../../client/graph/graph.ts'
import { place } from '../../client/graph/layout.ts'
import { sizeOf } from '../../client/graph/size.ts'
import { KINDS, kindStyle, LOOKS, lineStyle } from '../../client/graph/style.ts'
import { agency, decision, document, edge, task, trace } from './graph.ts'

describe('merging', () => {
  test('an expansion adds what is new and lowers what is hidden', () => {
    const more = trace([agency('a_1'), task('t_9')], [edge('OBLIGATES', 't_9', 'a_1')], { a_1: 3 })
    const graph = merge([decision, more])
    expect(graph.nodes.map(({ id }) => id)).toEqual([...decision.nodes.map(({ node }) => node.id), 't_9'])
    expect(graph.hidden.get('a_1')).toBe(2)
  })

  test('twice the same is once', () => {
    expect(merge([decision, decision])).toEqual(merge([decision]))
  })

  test('a mention inside a task is shown once, by the task', () => {
    const twin = trace([document('d_1')], [edge('CITES', 'd_1', 'd_law')])
    expect(
      merge([decision, twin])
        .edges.filter(({ kind }) => kind === 'CITES')
        .map(({ from }) => from.id),
    ).toEqual(['t_1'])
  })

  test('what many sources say of an issuer is shown once, and hides nothing', () => {
    const issued = edge('ISSUED_BY', 'd_1', 'a_1')
    const graph = merge([trace([document('d_1'), agency('a_1')], [issued, { ...issued, id: 'again' }])])
    expect(graph.edges.map(({ id }) => id)).toEqual([issued.id])
    expect(graph.hidden.get('d_1')).toBe(0)
  })

  test('the words that speak for a node: of its task, of a body’s obligation, of a mention', () => {
    const graph = merge([
      trace(
        [document('d_1'), task('t_1'), agency('a_1')],
        [
          edge('ASSIGNS', 'd_1', 't_1', { evidence: { start: 5, end: 9, source: { id: 's', name: '' } } }),
          edge('OBLIGATES', 't_1', 'a_1', { evidence: { start: 6, end: 7, source: { id: 's', name: '' } } }),
        ],
      ),
    ])
    expect(evidenceOf(graph, 't_1')?.start).toBe(5)
    expect(evidenceOf(graph, 'a_1')?.start).toBe(6)
    expect(evidenceOf(graph, 'OBLIGATES t_1 a_1')?.start).toBe(6)
    expect(evidenceOf(graph, 'nobody')).toBeNull()
  })
})

describe('layout', () => {
  const graph = merge([decision])
  const places = place(graph)
  const x = (id: string): number => places.get(id)?.x ?? Number.NaN

  test('reads from left to right: instrument, decision, task, body', () => {
    expect(x('d_law')).toBeLessThan(x('d_1'))
    expect(x('a_issuer')).toBeLessThan(x('d_1'))
    expect(x('d_1')).toBeLessThan(x('t_1'))
    expect(x('t_1')).toBe(x('t_2'))
    expect(x('t_1')).toBeLessThan(x('a_1'))
  })

  test('what stands stays, and nothing new covers it', () => {
    const more = trace(
      [agency('a_1'), task('t_7'), task('t_8'), document('d_2')],
      [...['t_7', 't_8'].flatMap((id) => [edge('OBLIGATES', id, 'a_1'), edge('ASSIGNS', 'd_2', id)])],
    )
    const larger = merge([decision, more])
    const later = place(larger, places, 'a_1')
    for (const [id, point] of places) expect(later.get(id)).toEqual(point)
    const boxes = larger.nodes.map((node) => ({
      id: node.id,
      ...sizeOf(node),
      ...(later.get(node.id) ?? { x: 0, y: 0 }),
    }))
    for (const a of boxes)
      for (const b of boxes)
        if (a.id < b.id)
          expect(
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
            `${a.id} covers ${b.id}`,
          ).toBe(true)
  })

  test('the same graph gives the same picture', () => {
    expect(place(graph)).toEqual(places)
  })
})

describe('elements', () => {
  test('an edge without both ends is not drawn', () => {
    const graph = merge([trace([document('d_1')], [edge('ASSIGNS', 'd_1', 't_gone')])])
    expect(toElements(graph, place(graph), () => '').edges).toEqual([])
  })

  test('a label says how many links are not shown', () => {
    const graph = merge([decision])
    const { nodes } = toElements(graph, place(graph), () => '')
    expect(nodes.find(({ id }) => id === 'a_1')?.label).toBe('a_1  +3')
  })

  test('roles and relations have lines of their own', () => {
    expect(lookOf(edge('OBLIGATES', 'a', 'b', { role: 'DIRECTED' }))).toBe('directed')
    expect(lookOf(edge('CITES', 'a', 'b', { relation: 'REPEALS' }))).toBe('change')
    expect(lookOf(edge('PART_OF', 'a', 'b'))).toBe('belongs')
  })
})

test('no two kinds share a shape, nor two lines a look: colour never stands alone', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(new Set(KINDS.map((kind) => kindStyle(kind, scheme).shape)).size).toBe(KINDS.length)
    const looks = LOOKS.map((look) => JSON.stringify(lineStyle(look, scheme)))
    expect(new Set(looks).size).toBe(LOOKS.length)
  }
})
