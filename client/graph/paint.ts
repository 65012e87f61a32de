// Paints thousands of lines, as Cytoscape would draw each of them.
import type { Look } from './elements.ts'
import type { Point } from './lanes.ts'
import type { Route } from './route.ts'
import { type Arrow, lineStyle, ROUND, type Scheme } from './style.ts'

/** What of a canvas lines need. */
type Brush = CanvasDrawImage &
  CanvasPathDrawingStyles &
  CanvasFillStrokeStyles &
  CanvasDrawPath &
  CanvasPath &
  CanvasCompositing

/** A line to paint. */
export interface PaintedLine extends Route {
  readonly look: Look
}

const DASHES = { solid: [], dashed: [6, 3], dotted: [1, 1] } as const
/** Units of an arrow of scale 1. */
const ARROW = 29

/** Corners of arrows that point to the right, their tip at 0 0. */
const SHAPES: Readonly<Record<Arrow, readonly (readonly (readonly [number, number])[])[]>> = {
  triangle: [
    [
      [0, 0],
      [-0.3, -0.15],
      [-0.3, 0.15],
    ],
  ],
  vee: [
    [
      [0, 0],
      [-0.3, -0.15],
      [-0.15, 0],
      [-0.3, 0.15],
    ],
  ],
  diamond: [
    [
      [0, 0],
      [-0.15, -0.15],
      [-0.3, 0],
      [-0.15, 0.15],
    ],
  ],
  tee: [
    [
      [0, -0.15],
      [-0.1, -0.15],
      [-0.1, 0.15],
      [0, 0.15],
    ],
  ],
  'triangle-tee': [
    [
      [0, 0],
      [-0.3, -0.15],
      [-0.3, 0.15],
    ],
    [
      [-0.4, -0.15],
      [-0.5, -0.15],
      [-0.5, 0.15],
      [-0.4, 0.15],
    ],
  ],
}

/**
 * Paints lines, look by look.
 * @param arrows whether the drawing is large enough for them to be told apart
 */
export function paintLines(brush: Brush, lines: readonly PaintedLine[], scheme: Scheme, arrows: boolean): void {
  for (const [look, alike] of Map.groupBy(lines, ({ look }) => look)) {
    const { style, width, color, arrow, scale, opacity } = lineStyle(look, scheme)
    brush.globalAlpha = opacity
    brush.strokeStyle = color
    brush.fillStyle = color
    brush.lineWidth = width
    brush.setLineDash(DASHES[style])
    for (const line of alike) {
      brush.beginPath()
      follow(brush, line)
      brush.stroke()
    }
    if (!arrows) continue
    brush.beginPath()
    for (const line of alike) for (const shape of SHAPES[arrow]) point(brush, line, shape, ARROW * scale)
    brush.fill()
  }
}

function follow(brush: Brush, { points, arc }: Route): void {
  const [from, ...rest] = points
  brush.moveTo(from.x, from.y)
  const [out, to] = rest
  if (arc && out && to) {
    brush.quadraticCurveTo(out.x, out.y, to.x, to.y)
    return
  }
  for (const [i, corner] of rest.entries()) {
    const [before, after] = [points[i] ?? from, rest[i + 1]]
    if (!after) brush.lineTo(corner.x, corner.y)
    else brush.arcTo(corner.x, corner.y, after.x, after.y, Math.min(ROUND, reach(before, corner), reach(corner, after)))
  }
}

/** Half of a stretch of a line is room for a round corner. */
const reach = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y) / 2

/** An arrow at the end of a line, turned as it comes in. */
function point(brush: Brush, { points }: Route, shape: readonly (readonly [number, number])[], size: number): void {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size]
  for (const [i, [x, y]] of shape.entries()) {
    const [px, py] = [tip.x + x * cos - y * sin, tip.y + x * sin + y * cos]
    if (i === 0) brush.moveTo(px, py)
    else brush.lineTo(px, py)
  }
  brush.closePath()
}
