import cytoscape, { type Collection, type Core, type EventObject } from 'cytoscape'
import { LEGIBLE, type Legible, newLegible } from './canvas-words.ts'
import type { EdgeElement, Elements, NodeElement } from './elements.ts'
import type { Point } from './lanes.ts'
import { type Scheme, stylesheet } from './style.ts'
import { boundsOf, firstViewport, LARGEST, SMALLEST, wholeViewport } from './viewport.ts'

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
  /** The picture of all that is shown. */
  png(ground: string): Promise<Blob>
  destroy(): void
}

/** From so many elements on the graph is drawn with straight lines, and by WebGL where there is a graphics card. */
const MANY = 1500
/** From so many on hovering marks what is near and leaves the rest as it is. */
const TOO_MANY_TO_FADE = 600
/** Lines of one node that are marked at once: more say nothing, and each has its words to draw. */
const MOST_NEAR = 40

/**
 * Draws into an element of the page.
 * @param expected number of elements that will be shown; decides who draws
 */
export function createCanvas(container: HTMLElement, scheme: Scheme, events: CanvasEvents, expected: number): Canvas {
  const plain = expected > MANY
  const webgl = plain && hasGraphicsCard()
  const cy = cytoscape({
    container,
    style: stylesheet(scheme, plain),
    layout: { name: 'preset' },
    minZoom: SMALLEST,
    maxZoom: LARGEST,
    boxSelectionEnabled: false,
    autounselectify: true,
    ...(plain ? { hideEdgesOnViewport: true, ...(webgl ? { renderer: WEBGL } : { textureOnViewport: true }) } : {}),
  })
  if (webgl) pickByPlace(cy)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  listen(cy, container, events, plain ? LEGIBLE : 0)
  const legible: Legible | null = plain ? newLegible(cy) : null
  const resized = new ResizeObserver(() => {
    // It tells a first time of the size that is known, and all would be drawn twice.
    const { clientWidth, clientHeight } = container
    if (clientWidth !== cy.width() || clientHeight !== cy.height()) cy.resize()
  })
  resized.observe(container)
  let painted = scheme
  let shown: Elements = { nodes: [], edges: [] }
  let marked: Collection = cy.collection()

  return {
    show(elements, root) {
      const first = shown.nodes.length === 0
      cy.batch(() => update(cy, shown, elements))
      shown = elements
      const bounds = first && boundsOf(elements)
      const middle = bounds && cy.getElementById(root).position()
      if (bounds && middle) cy.viewport(firstViewport(bounds, middle, { width: cy.width(), height: cy.height() }))
      legible?.mark()
    },
    choose(id) {
      cy.batch(() => {
        marked.removeClass('chosen near')
        const chosen = id === null ? cy.collection() : cy.getElementById(id)
        const near = chosen.connectedEdges().slice(0, MOST_NEAR)
        chosen.addClass('chosen')
        near.addClass('near')
        marked = chosen.union(near)
      })
      if (id !== null) reveal(cy, id, still)
    },
    paint(next) {
      if (next !== painted) cy.style(stylesheet(next, plain))
      painted = next
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
    async png(ground) {
      legible?.all()
      const picture = await cy.png({
        full: true,
        scale: 2,
        maxWidth: 8000,
        maxHeight: 8000,
        bg: ground,
        output: 'blob-promise',
      })
      legible?.mark()
      return picture
    },
    destroy() {
      legible?.stop()
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

/** @param marking zoom from which on hovering marks what is near; where no word can be read it would tell nothing */
function listen(
  cy: Core,
  container: HTMLElement,
  { onSelect, onOpen, onMenu, onPin, onMove }: CanvasEvents,
  marking: number,
): void {
  let lit: Collection = cy.collection()
  cy.on('tap', ({ target }: EventObject) => onSelect(target === cy ? null : target.id()))
  cy.on('dbltap', 'node', ({ target }: EventObject) => onOpen(target.id()))
  cy.on('cxttap taphold', 'node', ({ target, renderedPosition }: EventObject) => onMenu(target.id(), renderedPosition))
  cy.on('dragfreeon', 'node', ({ target }: EventObject) => onPin(target.id(), { ...target.position() }))
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => {
    container.style.cursor = 'pointer'
    if (cy.zoom() < marking) return
    const near: Collection = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
    cy.batch(() => {
      const rest = cy.elements().length < TOO_MANY_TO_FADE ? cy.elements().not(near) : cy.collection()
      const lines = near.edges().slice(0, MOST_NEAR)
      rest.addClass('faded')
      lines.addClass('hovered')
      if (target.isEdge()) target.addClass('pointed')
      lit = rest.union(lines)
    })
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.batch(() => lit.removeClass('faded hovered pointed'))
    container.style.cursor = ''
  })
  cy.on('viewport resize', () => onMove({ zoom: cy.zoom(), pan: cy.pan().x }))
}

/** Brings what is drawn in step with what is to be shown; what did not change is not touched, for it would be styled anew. */
function update(cy: Core, before: Elements, { nodes, edges }: Elements): void {
  const standing = new Map<string, NodeElement | EdgeElement>()
  for (const element of before.nodes) standing.set(element.id, element)
  for (const element of before.edges) standing.set(element.id, element)
  const fresh: cytoscape.ElementDefinition[] = []
  for (const node of nodes) {
    const last = standing.get(node.id)
    standing.delete(node.id)
    const { position, ...data } = node
    const grabbable = data.kind !== 'More'
    if (!last) fresh.push({ group: 'nodes', data, position: { ...position }, grabbable })
    else {
      const element = cy.getElementById(node.id)
      if (!same(last, node)) element.data(data)
      const { x, y } = element.position()
      if (x !== position.x || y !== position.y) element.position({ ...position })
    }
  }
  for (const edge of edges) {
    const last = standing.get(edge.id)
    standing.delete(edge.id)
    if (!last) fresh.push({ group: 'edges', data: { ...edge } })
    else if (!same(last, edge)) cy.getElementById(edge.id).data({ ...edge })
  }
  if (standing.size > 0) {
    const gone = cy.collection()
    for (const id of standing.keys()) gone.merge(cy.getElementById(id))
    gone.remove()
  }
  cy.add(fresh)
}

/** Whether two elements of one id say the same. */
function same(a: object, b: object): boolean {
  const values = new Map(Object.entries(b))
  return Object.entries(a).every(([name, value]) => name === 'position' || value === values.get(name))
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
