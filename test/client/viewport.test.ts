import { describe, expect, test } from 'vitest'
import type { Elements } from '../../client/graph/elements.ts'
import { boundsOf, firstViewport, SMALLEST, wholeViewport } from '../../client/graph/viewport.ts'

const ROOM = { width: 1000, height: 700 }
const at = (x: number, y: number) => ({ id: `${x} ${y}`, position: { x, y }, width: 200, height: 40 })
const drawing = (nodes: readonly ReturnType<typeof at>[], edges: readonly object[] = []): Elements =>
  ({ nodes, edges }) as unknown as Elements

test('nodes with their sizes, and arcs as far as they come', () => {
  expect(boundsOf(drawing([]))).toBeNull()
  expect(boundsOf(drawing([at(0, 0), at(300, 100)]))).toEqual({ x1: -100, y1: -20, x2: 400, y2: 120 })
  expect(boundsOf(drawing([at(0, 0)], [{ source: '0 0', bend: -300 }]))?.x1).toBe(-230)
})

describe('what is in view at first', () => {
  test('all of it in the middle, not larger than letters look well', () => {
    const { zoom, pan } = firstViewport({ x1: -100, y1: -20, x2: 100, y2: 20 }, { x: 0, y: 0 }, ROOM)
    expect(zoom).toBe(1.1)
    expect(pan.x).toBe(500)
  })

  test('of much, the root and as much as can be, not smaller than can be read', () => {
    const bounds = { x1: -100, y1: -20, x2: 600, y2: 10_000 }
    const { zoom, pan } = firstViewport(bounds, { x: 0, y: 0 }, ROOM)
    expect(zoom).toBe(0.7)
    // The upper edge of the drawing stands at that of the canvas: nothing is above it.
    expect(-20 * zoom + pan.y).toBeCloseTo(44)
  })
})

test('the whole of it fits, however small that makes it', () => {
  const bounds = { x1: 0, y1: 0, x2: 1000, y2: 10_000 }
  const { zoom, pan } = wholeViewport(bounds, ROOM)
  expect(zoom).toBeGreaterThanOrEqual(SMALLEST)
  expect(pan.y).toBeGreaterThanOrEqual(0)
  expect(10_000 * zoom + pan.y).toBeLessThanOrEqual(ROOM.height)
})
