// The way of a line between two nodes, for what draws without Cytoscape: thousands of lines, and SVG.
import type { EdgeElement, NodeElement } from './elements.ts'
import type { Point } from './lanes.ts'

/** Corners of a line from its source to its target; of an arc both ends with the point between them that it bends to. */
export interface Route {
  readonly points: readonly [Point, ...Point[]]
  readonly arc: boolean
}

/** So far from its source a line that gives a task turns. */
export const TURN = 46
/** Pieces of an arc when its distance is measured. */
const PIECES = 8

/** Where a line runs: as `style.ts` lets Cytoscape draw it. */
export function routeOf(
  { kind, bend, rise }: Pick<EdgeElement, 'kind' | 'bend' | 'rise'>,
  source: Pick<NodeElement, 'position' | 'width' | 'height'>,
  target: Pick<NodeElement, 'position' | 'width' | 'height'>,
): Route {
  const side = ({ position, width }: typeof source, sign: number): Point => ({
    x: position.x + (sign * width) / 2,
    y: position.y,
  })
  const edge = ({ position, height }: typeof source, sign: number): Point => ({
    x: position.x,
    y: position.y + (sign * height) / 2,
  })
  const back = kind === 'CITES' || kind === 'ISSUED_BY'
  const [from, to] =
    rise !== 0
      ? [edge(source, -rise), edge(target, rise)]
      : bend !== 0
        ? [side(source, -1), side(target, -1)]
        : [side(source, back ? -1 : 1), side(target, back ? 1 : -1)]
  if (bend !== 0) {
    const out = { x: from.x - Math.abs(bend) + source.width / 2, y: (from.y + to.y) / 2 }
    return { points: [from, out, to], arc: true }
  }
  if (kind === 'ASSIGNS' && from.x + TURN < to.x) {
    const x = from.x + TURN
    return { points: [from, { x, y: from.y }, { x, y: to.y }, to], arc: false }
  }
  return { points: [from, to], arc: false }
}

/** The point of an arc that bends to `out`, at a share of its way. */
export function onArc(from: Point, out: Point, to: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: a * from.x + b * out.x + c * to.x, y: a * from.y + b * out.y + c * to.y }
}

/** How far a point is from a line. */
export function distanceTo({ points, arc }: Route, at: Point): number {
  const [from, out, to] = points
  const corners =
    arc && out && to ? Array.from({ length: PIECES + 1 }, (_, i) => onArc(from, out, to, i / PIECES)) : points
  let least = Infinity
  let last: Point = from
  for (const corner of corners) {
    least = Math.min(least, toStretch(last, corner, at))
    last = corner
  }
  return least
}

/** How far a point is from the stretch between two others. */
function toStretch(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length))
  return Math.hypot(a.x + share * dx - x, a.y + share * dy - y)
}
