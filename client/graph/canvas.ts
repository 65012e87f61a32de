import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { Elements } from './elements.ts'
import type { Point } from './lanes.ts'
import { type Scheme, stylesheet } from './style.ts'

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

const MARGIN = 24
/** Room for the names of the lanes. */
const HEAD = 44
/** A graph is never shown so large that its letters look coarse, nor begins so small that none can be read. */
const LARGEST_START = 1.1
const SMALLEST_START = 0.7
/** From so many elements on the graph is drawn by WebGL, with straight lines. */
const MANY = 1500
/** From so many on hovering marks what is near and leaves the rest as it is. */
const TOO_MANY_TO_FADE = 600

/**
 * Draws into an element of the page.
 * @param expected number of elements that will be shown; decides who draws
 */
export function createCanvas(container: HTMLElement, scheme: Scheme, events: CanvasEvents, expected: number): Canvas {
  const plain = expected > MANY
  const cy = cytoscape({
    container,
    style: stylesheet(scheme, plain),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    ...(plain ? { renderer: { name: 'canvas', webgl: true }, hideEdgesOnViewport: true } : {}),
  })
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  listen(cy, container, events)
  const resized = new ResizeObserver(() => cy.resize())
  resized.observe(container)

  return {
    show(elements, root) {
      const first = cy.elements().empty()
      cy.batch(() => update(cy, elements))
      if (first) begin(cy, root)
    },
    choose(id) {
      cy.batch(() => {
        cy.elements('.chosen, .near').removeClass('chosen near')
        if (id === null) return
        const chosen = cy.getElementById(id)
        chosen.addClass('chosen')
        chosen.connectedEdges().addClass('near')
      })
      if (id !== null) reveal(cy, id, still)
    },
    paint: (next) => void cy.style(stylesheet(next, plain)),
    fit: () => void cy.fit(undefined, MARGIN),
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    placeOf(id) {
      const element = cy.getElementById(id)
      if (element.empty()) return null
      const { x1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false })
      return { x: (x1 + x2) / 2, y: y2 }
    },
    png: (ground) =>
      cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: ground, output: 'blob-promise' }),
    destroy() {
      resized.disconnect()
      cy.destroy()
    },
  }
}

function listen(cy: Core, container: HTMLElement, { onSelect, onOpen, onMenu, onPin, onMove }: CanvasEvents): void {
  cy.on('tap', ({ target }: EventObject) => onSelect(target === cy ? null : target.id()))
  cy.on('dbltap', 'node', ({ target }: EventObject) => onOpen(target.id()))
  cy.on('cxttap taphold', 'node', ({ target, renderedPosition }: EventObject) => onMenu(target.id(), renderedPosition))
  cy.on('dragfreeon', 'node', ({ target }: EventObject) => onPin(target.id(), { ...target.position() }))
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => {
    const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
    cy.batch(() => {
      if (cy.elements().length < TOO_MANY_TO_FADE) cy.elements().not(near).addClass('faded')
      near.edges().addClass('hovered')
      if (target.isEdge()) target.addClass('pointed')
    })
    container.style.cursor = 'pointer'
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.batch(() => cy.elements('.faded, .hovered').removeClass('faded hovered pointed'))
    container.style.cursor = ''
  })
  cy.on('viewport resize', () => onMove({ zoom: cy.zoom(), pan: cy.pan().x }))
}

/** Brings what is drawn in step with what is to be shown. */
function update(cy: Core, { nodes, edges }: Elements): void {
  const ids = new Set([...nodes, ...edges].map(({ id }) => id))
  cy.elements()
    .filter((element) => !ids.has(element.id()))
    .remove()
  const fresh: cytoscape.ElementDefinition[] = []
  for (const { position, ...data } of nodes) {
    const standing = cy.getElementById(data.id)
    const grabbable = data.kind !== 'More'
    if (standing.empty()) fresh.push({ group: 'nodes', data, position: { ...position }, grabbable })
    else standing.data(data).position({ ...position })
  }
  for (const edge of edges) {
    const standing = cy.getElementById(edge.id)
    if (standing.empty()) fresh.push({ group: 'edges', data: { ...edge } })
    else standing.data({ ...edge })
  }
  cy.add(fresh)
}

/** The whole graph where its words stay legible; else as much as fits, around the root. */
function begin(cy: Core, root: string): void {
  const whole = cy.elements().boundingBox()
  const width = cy.width() - 2 * MARGIN
  const height = cy.height() - HEAD - MARGIN
  const fitting = Math.min(width / whole.w, height / whole.h)
  const level = Math.min(LARGEST_START, Math.max(SMALLEST_START, fitting))
  const { x, y } = cy.getElementById(root).position()
  /** Where it does not fit the root is in view, and as much as can be of what lies to its right or left, above or below. */
  const offset = (size: number, room: number, from: number, to: number, at: number, margin: number): number => {
    if (size * level <= room) return margin + room / 2 - ((from + to) / 2) * level
    const middle = margin + room / 2 - at * level
    return Math.min(margin - from * level, Math.max(margin + room - to * level, middle))
  }
  cy.viewport({
    zoom: level,
    pan: {
      x: offset(whole.w, width, whole.x1, whole.x2, x, MARGIN),
      y: offset(whole.h, height, whole.y1, whole.y2, y, HEAD),
    },
  })
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
