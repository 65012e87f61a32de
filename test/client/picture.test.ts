import { describe, expect, test } from 'vitest'
import { merge, type PathAnswer, pathPiece } from '../../client/graph/graph.ts'
import { readMoreId, toMore } from '../../client/graph/more.ts'
import { nearest } from '../../client/graph/move.ts'
import { shortestPath } from '../../client/graph/path.ts'
import { picture, requestsOf } from '../../client/graph/picture.ts'
import { index } from '../../client/graph/reveal.ts'
import { monthOf, NO_FILTERS, sift } from '../../client/graph/sift.ts'
import type { Step } from '../../client/graph/steps.ts'
import { agency, decision, document, edge, task, trace } from './graph.ts'

const TASKS = 30
/** A decision with more tasks than are shown at first. */
const long = trace(
  [
    document('d_1'),
    ...Array.from({ length: TASKS }, (_, n) => task(`t_${n}`)),
    agency('a_1'),
    document('d_law', false),
  ],
  [
    ...Array.from({ length: TASKS }, (_, n) => [
      edge('ASSIGNS', 'd_1', `t_${n}`),
      edge('OBLIGATES', `t_${n}`, 'a_1'),
    ]).flat(),
    edge('CITES', `t_${TASKS - 1}`, 'd_law'),
  ],
)
const shown = (steps: readonly Step[]) => picture('d_1', steps, [long]).graph
const count = (steps: readonly Step[], prefix: string): number =>
  shown(steps).nodes.filter(({ id }) => id.startsWith(prefix)).length

describe('what is revealed', () => {
  test('a first part of each way, and more on demand', () => {
    expect(count([], 't_')).toBe(12)
    expect(count([{ node: 'd_1', way: 'tasks', count: 24 }], 't_')).toBe(24)
    expect(count([{ node: 'd_1', way: 'tasks', count: 99 }], 't_')).toBe(TASKS)
    expect(count([{ node: 'd_1', way: 'tasks', count: 0 }], 't_')).toBe(0)
  })

  test('what an unseen task cites, its decision cites in its place; once the task is seen, the task does', () => {
    const citing = (steps: readonly Step[]) =>
      shown(steps)
        .edges.filter(({ kind }) => kind === 'CITES')
        .map(({ from }) => from.id)
    expect(citing([])).toEqual(['d_1'])
    expect(citing([{ node: 'd_1', way: 'tasks', count: TASKS }])).toEqual([`t_${TASKS - 1}`])
  })

  test('a body shows its tasks and the decisions behind them', () => {
    const { graph } = picture(
      'a_1',
      [],
      [
        trace(
          [agency('a_1'), task('t_1'), document('d_1')],
          [edge('OBLIGATES', 't_1', 'a_1'), edge('ASSIGNS', 'd_1', 't_1')],
        ),
      ],
    )
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a_1', 't_1', 'd_1'])
  })

  test('the end of a row that is shown in part says how many more there are', () => {
    const { pool, boxes, shares, graph } = picture('d_1', [], [long])
    const seen = new Map([...boxes].filter(([id]) => graph.nodes.some((node) => node.id === id)))
    const [more, ...others] = toMore(
      index(pool),
      [...shares.values()],
      seen,
      (share) => `+${share.known - share.shown}`,
    )
    expect(others).toEqual([])
    expect(more?.label).toBe(`+${TASKS - 12}`)
    expect(readMoreId(more?.id ?? '')).toEqual({ node: 'd_1', way: 'tasks' })
    const lowest = Math.max(
      ...graph.nodes.filter(({ id }) => id.startsWith('t_')).map(({ id }) => boxes.get(id)?.y ?? 0),
    )
    expect(more?.position.y).toBeGreaterThan(lowest)
  })

  test('a trace that is gone is left out', () => {
    const steps: readonly Step[] = [{ node: 'a_gone', way: 'duties', count: 12 }]
    expect(picture('d_1', steps, [long, null]).graph.nodes).toHaveLength(shown([]).nodes.length)
  })
})

test('each trace and path is asked for once, a long trace with more nodes, recipients when they are wanted', () => {
  const steps: readonly Step[] = [
    { node: 'd_1', way: 'tasks', count: 24 },
    { node: 'a_1', way: 'duties', count: 12 },
    { node: 'd_1', way: 'recipients', count: 12 },
    { node: 'd_1', way: 'tasks', count: 340 },
    { node: 'a_1', way: 'duties', count: 0 },
    { from: 'd_1', to: 'a_9', nth: 1 },
  ]
  const { requests, needed } = requestsOf('d_1', steps)
  expect(requests).toEqual([
    { id: 'd_1', first: 300, recipients: false },
    { id: 'a_1', first: 300, recipients: false },
    { id: 'd_1', first: 300, recipients: true },
    { id: 'd_1', first: 1000, recipients: false },
    { from: 'd_1', to: 'a_9', nth: 1 },
  ])
  expect(needed).toEqual([1, 1, 2, 3, 4, 4, 5])
})

describe('filters', () => {
  const graph = merge([
    trace(
      [
        { ...document('d_1'), year: 2021 } as ReturnType<typeof document>,
        { ...document('d_old', false), year: 1999 } as ReturnType<typeof document>,
        document('d_undated', false),
        { ...task('t_1'), deadline: '2021-09', status: 'PAST' } as ReturnType<typeof task>,
        task('t_2'),
        agency('a_1'),
        agency('a_2'),
      ],
      [
        edge('CITES', 'd_1', 'd_old', { relation: 'REFERS' }),
        edge('CITES', 'd_1', 'd_undated', { relation: 'BASIS' }),
        edge('ASSIGNS', 'd_1', 't_1'),
        edge('ASSIGNS', 'd_1', 't_2'),
        edge('OBLIGATES', 't_1', 'a_1'),
        edge('OBLIGATES', 't_2', 'a_2', { role: 'COORDINATE' }),
      ],
    ),
  ])
  const none = { filters: NO_FILTERS, hidden: [], focus: null }
  const left = (choices: Partial<Parameters<typeof sift>[2]>): string =>
    sift(graph, 'd_1', { ...none, ...choices })
      .nodes.map(({ id }) => id)
      .join(' ')

  test.each([
    ['nothing is left out', {}, 'd_1 d_old d_undated t_1 t_2 a_1 a_2'],
    ['by relation', { filters: { ...NO_FILTERS, without: ['REFERS'] } }, 'd_1 d_undated t_1 t_2 a_1 a_2'],
    [
      'by role: who only helps is gone',
      { filters: { ...NO_FILTERS, without: ['COORDINATE'] } },
      'd_1 d_old d_undated t_1 t_2 a_1',
    ],
    [
      'by status: with its task goes its body',
      { filters: { ...NO_FILTERS, without: ['NO_DEADLINE'] } },
      'd_1 d_old d_undated t_1 a_1',
    ],
    [
      'by year: the root stays, what tells no year goes',
      { filters: { ...NO_FILTERS, issued: [1990, 2000] as const } },
      'd_1 d_old t_1 t_2 a_1 a_2',
    ],
    [
      'by deadline',
      { filters: { ...NO_FILTERS, due: [2021 * 12 + 8, 2021 * 12 + 8] as const } },
      'd_1 d_old d_undated t_1 a_1',
    ],
    ['hidden, with what hangs on it', { hidden: ['t_1'] }, 'd_1 d_old d_undated t_2 a_2'],
    ['focus on a body: what leads to it, and the law behind that', { focus: 'a_1' }, 'd_1 d_old d_undated t_1 a_1'],
  ])('%s', (_, choices, expected) => {
    expect(left(choices)).toBe(expected)
  })

  test.each([
    ['2021-08-16', 2021 * 12 + 7],
    ['2021-09', 2021 * 12 + 8],
    ['2024-Q2', 2024 * 12 + 5],
    ['2021', 2021 * 12 + 11],
    ['--07-30', null],
    [null, null],
  ])('the month of %s', (deadline, month) => {
    expect(monthOf(deadline)).toBe(month)
  })
})

describe('ways between two nodes', () => {
  const graph = index(merge([decision]))

  test('the shortest one, along edges in either direction', () => {
    expect(shortestPath(graph, 'a_1', 'd_law')).toEqual(['a_1', 't_1', 'd_law'])
    expect(shortestPath(graph, 'a_1', 'a_2')).toEqual(['a_1', 't_1', 'd_1', 't_2', 'a_2'])
    expect(shortestPath(graph, 'a_1', 'a_1')).toEqual(['a_1'])
  })

  test('none where there is none', () => {
    expect(shortestPath(graph, 'a_1', 'd_unknown')).toBeNull()
  })

  test('its nodes are shown from then on', () => {
    const steps: readonly Step[] = [{ from: 'd_1', to: `t_${TASKS - 1}`, nth: 1 }]
    expect(count(steps, `t_${TASKS - 1}`)).toBe(1)
  })

  test('one that the server found leads through what was not loaded, and moves nothing', () => {
    const steps: readonly Step[] = [{ from: 'd_1', to: 'a_far', nth: 1 }]
    const validity = { status: 'UNKNOWN', since: null } as const
    const [d1, law, far, body] = [document('d_1'), document('d_law', false), task('t_far'), agency('a_far')]
    const found = pathPiece(
      {
        complete: true,
        paths: [
          {
            steps: [
              { node: { ...d1, validity }, edge: edge('CITES', 'd_1', 'd_law'), next: { ...law, validity } },
              { node: { ...law, validity }, edge: edge('CITES', 't_far', 'd_law'), next: far },
              { node: far, edge: edge('OBLIGATES', 't_far', 'a_far'), next: body },
            ],
          },
        ] as PathAnswer['paths'],
      },
      1,
    )
    const before = picture('d_1', [], [long])
    const { graph, boxes, paths, pool } = picture('d_1', steps, [long, found])
    expect(paths.get('d_1 a_far 1')).toEqual({
      nodes: ['d_1', 'd_law', 't_far', 'a_far'],
      count: 1,
      complete: true,
    })
    expect(graph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['d_law', 't_far', 'a_far']))
    // The direct citation is one of a task, too, and stays, for the way goes along it.
    expect(graph.edges.map(({ id }) => id)).toEqual(expect.arrayContaining(found.edges.map(({ id }) => id)))
    for (const [id, box] of before.boxes) expect(boxes.get(id)).toEqual(box)
    // Nobody knows what else they are linked to.
    expect(pool.hidden.has('a_far')).toBe(false)
  })

  test('of several that are as short, the one that is asked for; the last one where there are fewer by now', () => {
    const validity = { status: 'UNKNOWN', since: null } as const
    const [d1, one, other, body] = [document('d_1'), task('t_one'), task('t_other'), agency('a_far')]
    const through = (node: typeof one) => ({
      steps: [
        { node: { ...d1, validity }, edge: edge('ASSIGNS', 'd_1', node.id), next: node },
        { node, edge: edge('OBLIGATES', node.id, 'a_far'), next: body },
      ],
    })
    const answer = { complete: true, paths: [through(one), through(other)] } as PathAnswer
    const at = (nth: number) => pathPiece(answer, nth)
    expect(at(1).path).toEqual({ nodes: ['d_1', 't_one', 'a_far'], count: 2, complete: true })
    expect(at(2).path?.nodes).toEqual(['d_1', 't_other', 'a_far'])
    expect(at(9).path?.nodes).toEqual(['d_1', 't_other', 'a_far'])

    // Each is shown when it is asked for, and moves nothing.
    const first: readonly Step[] = [{ from: 'd_1', to: 'a_far', nth: 1 }]
    const both: readonly Step[] = [...first, { from: 'd_1', to: 'a_far', nth: 2 }]
    const before = picture('d_1', first, [long, at(1)])
    const after = picture('d_1', both, [long, at(1), at(2)])
    expect(before.graph.nodes.map(({ id }) => id)).not.toContain('t_other')
    expect(after.graph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['t_one', 't_other']))
    for (const [id, box] of before.boxes) expect(after.boxes.get(id)).toEqual(box)
  })

  test('where the server found none, or could not be asked, one along what is loaded', () => {
    const steps: readonly Step[] = [{ from: 'd_1', to: 'd_law', nth: 1 }]
    const none = pathPiece({ complete: false, paths: [] }, 1)
    expect(picture('d_1', steps, [long, none]).paths.get('d_1 d_law 1')).toEqual({
      nodes: ['d_1', `t_${TASKS - 1}`, 'd_law'],
      count: 1,
      complete: false,
    })
    expect(picture('d_1', steps, [long, null]).paths.get('d_1 d_law 1')?.nodes).toHaveLength(3)
  })
})

describe('arrow keys', () => {
  const at = (id: string, x: number, y: number) => ({ id, position: { x, y } }) as Parameters<typeof nearest>[0][number]
  const nodes = [at('d', 0, 0), at('law', 0, -60), at('t1', 300, -40), at('t2', 300, 30), at('a', 600, 30)]

  test.each([
    ['d', 'up', 'law'],
    ['d', 'right', 't2'],
    ['t2', 'up', 't1'],
    ['t2', 'right', 'a'],
    ['a', 'left', 't2'],
    ['a', 'right', null],
    ['law', 'up', null],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(nearest(nodes, from, direction)).toBe(to)
  })
})
