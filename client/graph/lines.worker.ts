// Paints the lines of large graphs beside the page, so that it answers while thousands are painted.
import { type PaintedLine, paintLines } from './paint.ts'
import type { Scheme } from './style.ts'
import { inSight, LEGIBLE, type Room, type Viewport } from './viewport.ts'

/** What the worker is told before it paints. */
export interface LinesToPaint {
  readonly lines: readonly PaintedLine[]
  readonly scheme: Scheme
}

/** What it is asked to paint. */
export interface PaintRequest {
  readonly view: Viewport
  readonly room: Room
  /** Pixels that are painted on each side beside what is in view. */
  readonly beside: number
  /** Pixels of the screen for a pixel of the page. */
  readonly ratio: number
}

/** What it answers. */
export interface Painting extends PaintRequest {
  readonly bitmap: ImageBitmap
}

let told: LinesToPaint = { lines: [], scheme: 'light' }

addEventListener('message', ({ data }: MessageEvent<LinesToPaint | PaintRequest>) => {
  if ('lines' in data) {
    told = data
    return
  }
  const bitmap = paint(data)
  postMessage({ ...data, bitmap } satisfies Painting, { transfer: [bitmap] })
})

function paint({ view: { zoom, pan }, room, beside, ratio }: PaintRequest): ImageBitmap {
  const canvas = new OffscreenCanvas((room.width + 2 * beside) * ratio, (room.height + 2 * beside) * ratio)
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('The browser gives no canvas to paint lines on.')
  brush.setTransform(zoom * ratio, 0, 0, zoom * ratio, (pan.x + beside) * ratio, (pan.y + beside) * ratio)
  const lines = told.lines.filter((line) => inSight(line.points, { zoom, pan }, room))
  paintLines(brush, lines, told.scheme, zoom >= LEGIBLE)
  return canvas.transferToImageBitmap()
}
