import { expect, test } from 'vitest'
import { freshView, readView, toQuery, type View, withPath } from '../../client/views/view.ts'

const through = (view: View): View => readView(view.root, new URLSearchParams(toQuery(view).toString()))

test('a view survives the address', () => {
  const view: View = {
    root: 'd_1',
    steps: [
      { node: 'd_1', way: 'tasks', count: 24 },
      { node: 'd_1', way: 'tasks', count: 0 },
      { from: 'a_1', to: 'd-_9', nth: 1 },
      { from: 'a_1', to: 'd-_9', nth: 12 },
      { node: 'd_1', way: 'tasks', count: 24 },
    ],
    hidden: ['a_1', 't_2'],
    pins: new Map([['t_1', { x: -12, y: 340 }]]),
    focus: 't_1',
    path: { from: 'a_1', to: 'd-_9', nth: 12 },
    filters: { without: ['REFERS', 'COORDINATE', 'PAST'], issued: [2019, 2021], due: [24240, 24251] },
    selected: 's_1:000000012:CITES:0',
  }
  expect(through(view)).toEqual(view)
  const choosing: View = { ...view, path: { from: 'a_1', to: null, nth: 1 } }
  expect(through(choosing)).toEqual(choosing)
})

test('an address with nothing in it is a fresh view', () => {
  expect(readView('d_1', new URLSearchParams())).toEqual(freshView('d_1'))
  expect(toQuery(freshView('d_1')).toString()).toBe('')
})

test.each([
  'open=d_1~nonsense~3',
  'open=d_1~tasks~-1',
  'open=d_1~tasks~1e999',
  'open=~path~',
  'pin=t_1~x~y',
  'pin=t_1',
  'issued=2021',
  'issued=2021~2019',
  'due=a~b',
])('what makes no sense in an address is left out: %s', (query) => {
  expect(readView('d_1', new URLSearchParams(query))).toEqual(freshView('d_1'))
})

test('which of the ways, where it makes no sense, is the first', () => {
  expect(readView('d_1', new URLSearchParams('path=a_1 d_2 x')).path).toEqual({ from: 'a_1', to: 'd_2', nth: 1 })
  expect(readView('d_1', new URLSearchParams('open=a_1~path~d_2~0')).steps).toEqual([
    { from: 'a_1', to: 'd_2', nth: 1 },
  ])
})

test('a way that was shown before is marked again and adds no step', () => {
  const ways = [1, 2, 1].map((nth) => ({ from: 'a_1', to: 'd_2', nth }))
  let view: View = freshView('d_1')
  for (const way of ways) view = { ...view, ...withPath(view, way) }
  expect(view.steps).toEqual(ways.slice(0, 2))
  expect(view.path).toEqual(ways[0])
})
