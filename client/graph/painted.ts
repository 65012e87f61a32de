// Lines of a large drawing on a canvas below Cytoscape's: a worker paints them, and what it painted moves with the view meanwhile.
import type { EdgeElement, Elements } from './elements.ts'
import type { Point } from './lanes.ts'
import type { LinesToPaint, Painting, PaintRequest } from './lines.worker.ts'
import type { PaintedLine } from './paint.ts'
import { distanceTo, routeOf } from './route.ts'
import type { Scheme } from './style.ts'
import { inSight, LEGIBLE, type Room, type Viewport } from './viewport.ts'

/** The painted lines. */
export interface Painted {
  show(elements: Elements, scheme: Scheme): void
  /** Follows the view. */
  follow(view: Viewport, room: Room): void
  /** The line that is seen at a place of the drawing; null where there is none, or none can be told from another. */
  at(place: Point): string | null
  stop(): void
}

/** Share of the view that is painted on each side beside it. */
const BESIDE = 0.25
/** Pixels from a line that still are that line. */
const NEAR = 6

/** Puts the canvas of the lines into an element, below what is there. */
export function paintedLines(container: HTMLElement): Painted {
  const canvas = document.createElement('canvas')
  canvas.className = 'canvas-lines'
  container.prepend(canvas)
  const context = canvas.getContext('bitmaprenderer')
  const worker = new Worker(new URL('./lines.worker.ts', import.meta.url), { type: 'module' })
  let lines: readonly (PaintedLine & Pick<EdgeElement, 'id'>)[] = []
  let seen: { readonly view: Viewport; readonly room: Room } | null = null
  let painting: Painting | null = null
  /** One painting at a time: the next one shows what is in view by then. */
  let busy = false
  let stale = false

  const ask = (): void => {
    stale = true
    if (busy || !seen || seen.room.width === 0) return
    const beside = Math.round(Math.max(seen.room.width, seen.room.height) * BESIDE)
    worker.postMessage({ ...seen, beside, ratio: devicePixelRatio } satisfies PaintRequest)
    stale = false
    busy = true
  }
  /** Moves what was painted to where it is now. */
  const move = (): void => {
    if (!painting || !seen) return
    const { view, beside } = painting
    const scale = seen.view.zoom / view.zoom
    const [x, y] = [seen.view.pan.x - (view.pan.x + beside) * scale, seen.view.pan.y - (view.pan.y + beside) * scale]
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }
  worker.onmessage = ({ data }: MessageEvent<Painting>) => {
    painting = data
    canvas.style.width = `${data.room.width + 2 * data.beside}px`
    canvas.style.height = `${data.room.height + 2 * data.beside}px`
    context?.transferFromImageBitmap(data.bitmap)
    move()
    busy = false
    if (stale) ask()
  }
  return {
    show(elements, scheme) {
      lines = routesOf(elements)
      worker.postMessage({ lines, scheme } satisfies LinesToPaint)
      ask()
    },
    follow(view, room) {
      seen = { view, room }
      move()
      ask()
    },
    at(place) {
      if (!seen || seen.view.zoom < LEGIBLE) return null
      const { view, room } = seen
      let [found, least]: [string | null, number] = [null, NEAR / view.zoom]
      for (const line of lines) {
        if (!inSight(line.points, view, room)) continue
        const distance = distanceTo(line, place)
        if (distance < least) [found, least] = [line.id, distance]
      }
      return found
    },
    stop() {
      worker.terminate()
      canvas.remove()
    },
  }
}

function routesOf({ nodes, edges }: Elements): readonly (PaintedLine & Pick<EdgeElement, 'id'>)[] {
  const places = new Map(nodes.map((node) => [node.id, node]))
  return edges.flatMap((edge) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)]
    return source && target ? [{ id: edge.id, look: edge.look, ...routeOf(edge, source, target) }] : []
  })
}
