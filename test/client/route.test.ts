import { expect, test } from 'vitest'
import { distanceTo, routeOf } from '../../client/graph/route.ts'
import { inSight, LEGIBLE } from '../../client/graph/viewport.ts'

const box = (x: number, y: number) => ({ position: { x, y }, width: 200, height: 40 })
const line = (kind: 'ASSIGNS' | 'CITES' | 'OBLIGATES', bend = 0, rise = 0) => ({ kind, bend, rise })

test('a duty leaves its task to the right, a citation its document to the left', () => {
  expect(routeOf(line('OBLIGATES'), box(0, 0), box(500, 80)).points).toEqual([
    { x: 100, y: 0 },
    { x: 400, y: 80 },
  ])
  expect(routeOf(line('CITES'), box(500, 80), box(0, 0)).points).toEqual([
    { x: 400, y: 80 },
    { x: 100, y: 0 },
  ])
})

test('lines that give tasks branch from one stem', () => {
  const [a, b] = [80, 160].map((y) => routeOf(line('ASSIGNS'), box(0, 0), box(500, y)).points)
  expect(a?.map(({ x }) => x)).toEqual([100, 146, 146, 400])
  expect(b?.slice(0, 2)).toEqual(a?.slice(0, 2))
})

test('a task that was put left of its decision is reached straight', () => {
  expect(routeOf(line('ASSIGNS'), box(500, 0), box(0, 80)).points).toHaveLength(2)
})

test('between rows of documents a line runs from edge to edge', () => {
  expect(routeOf(line('CITES', 0, 1), box(0, 200), box(50, 0)).points).toEqual([
    { x: 0, y: 180 },
    { x: 50, y: 20 },
  ])
})

test('how far a point is from a line, at its corners and beyond its ends, and from an arc', () => {
  const stem = routeOf(line('ASSIGNS'), box(0, 0), box(500, 80))
  expect(distanceTo(stem, { x: 150, y: 40 })).toBeCloseTo(4)
  expect(distanceTo(stem, { x: 300, y: 77 })).toBeCloseTo(3)
  expect(distanceTo(stem, { x: 403, y: 84 })).toBeCloseTo(5)
  const arc = routeOf(line('CITES', 200), box(0, 0), box(0, 400))
  // From x = -100 half the way to -200 + 100 - 100.
  expect(distanceTo(arc, { x: -150, y: 200 })).toBeCloseTo(0)
  expect(distanceTo(arc, { x: -100, y: 200 })).toBeGreaterThan(40)
})

test('what only passes by is left out where nodes can be read, and shown from farther away', () => {
  const room = { width: 1000, height: 600 }
  const passing = [
    { x: 100, y: -2000 },
    { x: 400, y: 3000 },
  ]
  const ending = [
    { x: 100, y: -2000 },
    { x: 400, y: 300 },
  ]
  const view = (zoom: number) => ({ zoom, pan: { x: 0, y: 0 } })
  expect(inSight(passing, view(1), room)).toBe(false)
  expect(inSight(ending, view(1), room)).toBe(true)
  expect(inSight(passing, view(LEGIBLE * 0.9), room)).toBe(true)
})
