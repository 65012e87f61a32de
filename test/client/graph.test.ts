import { describe, expect, test } from 'vitest'
import { lookOf, toElements } from '../../client/graph/elements.ts'
import { evidenceOf, merge } from '../../client/graph/graph.ts'
import { place } from '../../client/graph/lanes.ts'
import { lineOf, toLines } from '../../client/graph/lines.ts'
import { shortLabel } from '../../client/graph/size.ts'
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

test('what became of a document is told', () => {
  const graph = merge([trace([document('d_1'), document('d_2')], [], {}, { d_1: 'REPEALED' })])
  expect([...graph.changed]).toEqual([['d_1', { status: 'REPEALED', since: null }]])
})

describe('elements', () => {
  const dress = { root: 'd_1', describe: () => '', note: () => null, pins: new Map(), path: [], shaken: new Map() }
  const draw = (graph: ReturnType<typeof merge>, more: Partial<typeof dress> = {}) =>
    toElements(graph, toLines(graph.edges), place(graph), { ...dress, ...more })

  test('an edge without both ends is not drawn', () => {
    expect(draw(merge([trace([document('d_1')], [edge('ASSIGNS', 'd_1', 't_gone')])])).edges).toEqual([])
  })

  test('a label says how many links are not shown', () => {
    expect(draw(merge([decision])).nodes.find(({ id }) => id === 'a_1')?.label).toBe('a_1  +3')
  })

  test('a pinned node stands where it was put', () => {
    const { nodes } = draw(merge([decision]), { pins: new Map([['t_1', { x: 5, y: 7 }]]) })
    expect(nodes.find(({ id }) => id === 't_1')).toMatchObject({ pinned: 1, position: { x: 5, y: 7 } })
  })

  test('documents above each other are linked by an arc, lanes by straight lines', () => {
    const graph = merge([
      trace(
        [document('d_1'), document('d_2'), task('t_1')],
        [edge('CITES', 'd_1', 'd_2'), edge('ASSIGNS', 'd_1', 't_1')],
      ),
    ])
    const bends = new Map(draw(graph).edges.map(({ kind, bend }) => [kind, bend]))
    expect(bends.get('CITES')).not.toBe(0)
    expect(bends.get('ASSIGNS')).toBe(0)
  })

  test('roles and relations have lines of their own', () => {
    expect(lookOf(edge('OBLIGATES', 'a', 'b', { role: 'DIRECTED' }))).toBe('directed')
    expect(lookOf(edge('CITES', 'a', 'b', { relation: 'REPEALS' }))).toBe('repeals')
    expect(lookOf(edge('CITES', 'a', 'b', { relation: 'AMENDS' }))).toBe('amends')
    expect(lookOf(edge('PART_OF', 'a', 'b'))).toBe('belongs')
  })
})

describe('lines', () => {
  test('mentions of one document are one line, the weightiest first', () => {
    const mention = (id: string, relation: 'REFERS' | 'BASIS') => edge('CITES', 'd_1', 'd_2', { id, relation })
    const lines = toLines([mention('a', 'REFERS'), mention('b', 'BASIS'), edge('CITES', 'd_2', 'd_1')])
    expect(lines.map(({ id, edges }) => [id, edges.length])).toEqual([
      ['b', 2],
      ['CITES d_2 d_1', 1],
    ])
    expect(lineOf(lines, 'a')?.id).toBe('b')
    expect(lineOf(lines, 'nothing')).toBeNull()
  })
})

describe('labels', () => {
  test('a long name is cut between words, a word without end inside it', () => {
    const long = task('t_1', 'rà soát '.repeat(10_000))
    expect(shortLabel(long).length).toBeLessThan(90)
    expect(shortLabel(long)).toMatch(/ (?:rà|soát)…$/)
    expect(shortLabel(task('t_2', 'x'.repeat(10_000))).length).toBeLessThan(90)
  })
})

test('no two kinds share a shape, nor two lines a look: colour never stands alone', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(new Set(KINDS.map((kind) => kindStyle(kind, scheme).shape)).size).toBe(KINDS.length)
    const looks = LOOKS.map((look) => JSON.stringify(lineStyle(look, scheme)))
    expect(new Set(looks).size).toBe(LOOKS.length)
  }
})
