// Which part of a drawing is in view. By the places of its elements, for Cytoscape would first measure every word of it.
import type { Elements } from './elements.ts'
import type { Point } from './lanes.ts'

/** Edges of what is drawn, in units of the drawing. */
export interface Bounds {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What is at x stands at `x * zoom + pan.x` pixels from the left. */
export interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

/** Width and height of the canvas, in pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

const MARGIN = 24
/** Room for the names of the lanes. */
const HEAD = 44
/** A graph is never shown so large that its letters look coarse, nor begins so small that none can be read. */
const LARGEST_START = 1.1
const SMALLEST_START = 0.7
/** Half of the words on an arc. */
const WORDS = 30
/** The smallest and the largest that it can be shown. */
export const SMALLEST = 0.05
export const LARGEST = 3
/** Letters are of 13 units; from 6 pixels on Cytoscape draws them. */
export const LEGIBLE = 6 / 13
/** Pixels beside the view where a node may stand that is seen in part. */
const NEAR = 40

/** Bounds of nodes and of the arcs beside them; null where nothing is drawn. */
export function boundsOf({ nodes, edges }: Elements): Bounds | null {
  if (nodes.length === 0) return null
  const places = new Map(nodes.map((node) => [node.id, node]))
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { position, width, height } of nodes) {
    x1 = Math.min(x1, position.x - width / 2)
    x2 = Math.max(x2, position.x + width / 2)
    y1 = Math.min(y1, position.y - height / 2)
    y2 = Math.max(y2, position.y + height / 2)
  }
  // From the left edge of a node an arc comes half the way to its control point; its words stand on it.
  for (const { source, bend } of edges) {
    const node = places.get(source)
    if (bend !== 0 && node) x1 = Math.min(x1, node.position.x - (Math.abs(bend) + node.width / 2) / 2 - WORDS)
  }
  return { x1, y1, x2, y2 }
}

/** The whole drawing where its words stay legible; else as much as fits, around the root. */
export function firstViewport(bounds: Bounds, root: Point, room: Room): Viewport {
  const [width, height] = [room.width - 2 * MARGIN, room.height - HEAD - MARGIN]
  const fitting = Math.min(width / (bounds.x2 - bounds.x1), height / (bounds.y2 - bounds.y1))
  const zoom = Math.min(LARGEST_START, Math.max(SMALLEST_START, fitting))
  /** Where it does not fit the root is in view, and as much as can be of what lies to its right or left, above or below. */
  const offset = (size: number, from: number, to: number, at: number, margin: number): number => {
    if ((to - from) * zoom <= size) return margin + size / 2 - ((from + to) / 2) * zoom
    const middle = margin + size / 2 - at * zoom
    return Math.min(margin - from * zoom, Math.max(margin + size - to * zoom, middle))
  }
  return {
    zoom,
    pan: {
      x: offset(width, bounds.x1, bounds.x2, root.x, MARGIN),
      y: offset(height, bounds.y1, bounds.y2, root.y, HEAD),
    },
  }
}

/** The whole drawing, however small that makes it. */
export function wholeViewport({ x1, y1, x2, y2 }: Bounds, { width, height }: Room): Viewport {
  const fitting = Math.min((width - 2 * MARGIN) / (x2 - x1), (height - HEAD - MARGIN) / (y2 - y1))
  const zoom = Math.min(LARGEST, Math.max(SMALLEST, fitting))
  return {
    zoom,
    pan: { x: width / 2 - ((x1 + x2) / 2) * zoom, y: HEAD + (height - HEAD - MARGIN) / 2 - ((y1 + y2) / 2) * zoom },
  }
}

/**
 * Whether a line of a large drawing is shown: where nodes can be read, one of its ends is in view; those that only pass by would
 * hide them. From farther away all of them are.
 * @param points of the line, from its source to its target
 */
export function inSight(points: readonly Point[], { zoom, pan }: Viewport, { width, height }: Room): boolean {
  return (
    zoom < LEGIBLE ||
    [points[0], points.at(-1)].some((end) => {
      if (!end) return false
      const [x, y] = [end.x * zoom + pan.x, end.y * zoom + pan.y]
      return x > -NEAR && x < width + NEAR && y > -NEAR && y < height + NEAR
    })
  )
}
