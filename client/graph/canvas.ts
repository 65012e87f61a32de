import cytoscape, { type Collection, type Core, type EventObject } from 'cytoscape'
import { type Legible, newLegible } from './canvas-words.ts'
import { type Drawn, newDrawn } from './drawn.ts'
import type { Elements } from './elements.ts'
import type { Point } from './lanes.ts'
import { type Painted, paintedLines } from './painted.ts'
import { type Scheme, stylesheet } from './style.ts'
import { boundsOf, firstViewport, LARGEST, LEGIBLE, SMALLEST, wholeViewport } from './viewport.ts'

/** What the canvas tells. */
export interface CanvasEvents {
  /** A node or an edge was chosen; null when the ground was. */
  readonly onSelect: (id: string | null) => void
  /** A node was tapped twice. */
  readonly onOpen: (id: string) => void
  /** A node was asked what can be done with it; the place is on the canvas, in pixels. */
  readonly onMenu: (id: string, at: Point) => void
  /** A node was dragged. */
  readonly onPin: (id: string, at: Point) => void
  /** The view moved: what is at x stands at `x * zoom + pan` pixels from the left. */
  readonly onMove: (view: { readonly zoom: number; readonly pan: number }) => void
}

/** The drawn graph; it shows a state that lives elsewhere. */
export interface Canvas {
  /** Shows these elements: adds what is new, removes what is gone, moves nothing that stays; `root` is in view at first. */
  show(elements: Elements, root: string): void
  /** Marks a node or an edge, and what it is linked to. */
  choose(id: string | null): void
  paint(scheme: Scheme): void
  /** Shows the whole graph. */
  fit(): void
  zoom(factor: number): void
  /** Where an element stands on the canvas, in pixels; null when it is not there. */
  placeOf(id: string): Point | null
  destroy(): void
}

/** From so many elements on lines are painted beside the page, and nodes are drawn by WebGL where there is a graphics card. */
const MANY = 1500
/** From so many on hovering marks what is near and leaves the rest as it is. */
const TOO_MANY_TO_FADE = 600

/**
 * Draws into an element of the page.
 * @param expected number of elements that will be shown; decides who draws
 */
export function createCanvas(container: HTMLElement, scheme: Scheme, events: CanvasEvents, expected: number): Canvas {
  const many = expected > MANY
  const webgl = many && hasGraphicsCard()
  const cy = cytoscape({
    container,
    style: stylesheet(scheme, many),
    layout: { name: 'preset' },
    minZoom: SMALLEST,
    maxZoom: LARGEST,
    boxSelectionEnabled: false,
    autounselectify: true,
    ...(webgl ? { renderer: WEBGL } : {}),
  })
  if (webgl) pickByPlace(cy)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const legible: Legible | null = many ? newLegible(cy) : null
  const painted: Painted | null = many ? paintedLines(container) : null
  const drawn = newDrawn(cy, many)
  listen(cy, container, events, drawn, painted)
  const follow = (): void =>
    painted?.follow({ zoom: cy.zoom(), pan: { ...cy.pan() } }, { width: cy.width(), height: cy.height() })
  cy.on('viewport resize', follow)
  const resized = new ResizeObserver(() => {
    // It tells a first time of the size that is known, and all would be drawn twice.
    const { clientWidth, clientHeight } = container
    if (clientWidth !== cy.width() || clientHeight !== cy.height()) cy.resize()
  })
  resized.observe(container)
  let current = scheme
  let shown: Elements = { nodes: [], edges: [] }
  let marked: Collection = cy.collection()

  return {
    show(elements, root) {
      const first = shown.nodes.length === 0
      cy.batch(() => drawn.show(elements))
      shown = elements
      painted?.show(elements, current)
      const bounds = first && boundsOf(elements)
      const middle = bounds && cy.getElementById(root).position()
      if (bounds && middle) cy.viewport(firstViewport(bounds, middle, { width: cy.width(), height: cy.height() }))
      follow()
      legible?.mark()
    },
    choose(id) {
      cy.batch(() => {
        drawn.clear(marked, 'chosen near')
        const chosen = id === null ? cy.collection() : drawn.element(id)
        const near = id === null ? cy.collection() : drawn.linesOf(id)
        chosen.addClass('chosen')
        near.addClass('near')
        marked = chosen.union(near)
      })
      if (id !== null) reveal(cy, id, still)
    },
    paint(next) {
      if (next === current) return
      current = next
      cy.style(stylesheet(next, many))
      painted?.show(shown, next)
    },
    fit() {
      const bounds = boundsOf(shown)
      if (bounds) cy.viewport(wholeViewport(bounds, { width: cy.width(), height: cy.height() }))
    },
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    placeOf(id) {
      const element = cy.getElementById(id)
      if (element.empty()) return null
      const { x1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false })
      return { x: (x1 + x2) / 2, y: y2 }
    },
    destroy() {
      legible?.stop()
      painted?.stop()
      resized.disconnect()
      cy.destroy()
    },
  }
}

/** Whether WebGL draws by a graphics card: by software a frame of thousands takes seconds, and the canvas is the faster one. */
function hasGraphicsCard(): boolean {
  const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!context) return false
  const names = context.getExtension('WEBGL_debug_renderer_info')
  const drawer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return !SOFTWARE.test(drawer)
}

/** “ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)”, “llvmpipe (LLVM 15.0.6)”, “Microsoft Basic Render Driver” */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Rows of a texture as high as two lines of words, so that the words of a node are kept about as large as they are drawn. */
const WEBGL = { name: 'canvas', webgl: true, webglTexSize: 2048, webglTexRows: 54 } as const

/**
 * By WebGL Cytoscape finds what is under the pointer by drawing everything once more and reading that back, for which the page waits:
 * 2.5 s a move without a graphics card. Its search by place, which it uses elsewhere, takes 2 ms.
 */
function pickByPlace(cy: Core): void {
  const { renderer } = cy as Core & { renderer?: () => { findNearestElements?: unknown } }
  const drawer = renderer?.call(cy)
  if (drawer && Object.hasOwn(drawer, 'findNearestElements')) delete drawer.findNearestElements
}

/** @param painted lines that Cytoscape knows nothing of */
function listen(
  cy: Core,
  container: HTMLElement,
  { onSelect, onOpen, onMenu, onPin, onMove }: CanvasEvents,
  drawn: Drawn,
  painted: Painted | null,
): void {
  let pointed: string | null = null
  let lit: Collection = cy.collection()
  const point = (id: string | null): void => {
    if (id === pointed) return
    pointed = id
    container.style.cursor = id === null ? '' : 'pointer'
    cy.batch(() => {
      drawn.clear(lit, 'faded hovered pointed')
      lit = cy.collection()
      // Where no word can be read it would tell nothing.
      if (id === null || (painted && cy.zoom() < LEGIBLE)) return
      const target = drawn.element(id)
      const isNode = target.is('node')
      const lines: Collection = isNode ? drawn.linesOf(id) : target
      if (!painted && cy.elements().length < TOO_MANY_TO_FADE) {
        const near: Collection = isNode ? target.closedNeighborhood() : target.union(target.connectedNodes())
        lit = cy.elements().not(near).addClass('faded')
      }
      lines.addClass('hovered')
      if (!isNode) target.addClass('pointed')
      lit = lit.union(lines)
    })
  }
  cy.on('tap', ({ target, position }: EventObject) =>
    onSelect(target === cy ? (painted?.at(position) ?? null) : target.id()),
  )
  cy.on('dbltap', 'node', ({ target }: EventObject) => onOpen(target.id()))
  cy.on('cxttap taphold', 'node', ({ target, renderedPosition }: EventObject) => onMenu(target.id(), renderedPosition))
  cy.on('dragfreeon', 'node', ({ target }: EventObject) => onPin(target.id(), { ...target.position() }))
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => point(target.id()))
  cy.on('mouseout', 'node, edge', () => point(null))
  if (painted)
    cy.on('mousemove', ({ target, position }: EventObject) => {
      if (target === cy) point(painted.at(position))
    })
  cy.on('viewport resize', () => onMove({ zoom: cy.zoom(), pan: cy.pan().x }))
}

/** Brings an element into view, only when it is not. */
function reveal(cy: Core, id: string, still: boolean): void {
  const element = cy.getElementById(id)
  if (element.empty()) return
  const { x1, y1, x2, y2 } = element.renderedBoundingBox()
  if (x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height()) return
  if (still) cy.center(element)
  else cy.animate({ center: { eles: element }, duration: 200 })
}
