import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { EdgeElement, NodeElement } from './elements.ts'
import { type Scheme, stylesheet } from './style.ts'

/** What the canvas tells. */
export interface CanvasEvents {
  /** A node or an edge was chosen; null when the ground was. */
  readonly onSelect: (id: string | null) => void
  /** A node was to be expanded. */
  readonly onExpand: (id: string) => void
}

/** The drawn graph; it shows a state that lives elsewhere. */
export interface Canvas {
  /** Shows these elements: adds what is new, removes what is gone, moves nothing that stays; `root` is in view at first. */
  show(elements: { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] }, root: string): void
  /** Marks a node or an edge, and what it is linked to. */
  choose(id: string | null): void
  paint(scheme: Scheme): void
  /** Shows the whole graph. */
  fit(): void
  zoom(factor: number): void
  destroy(): void
}

const MARGIN = 30
/** A graph is never shown so large that its letters look coarse, nor begins so small that none can be read. */
const LARGEST_START = 1.1
const SMALLEST_START = 0.62

/** Draws into an element of the page. */
export function createCanvas(container: HTMLElement, scheme: Scheme, { onSelect, onExpand }: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    style: stylesheet(scheme),
    layout: { name: 'preset' },
    minZoom: 0.1,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  cy.on('tap', ({ target }: EventObject) => onSelect(target === cy ? null : target.id()))
  cy.on('dbltap', 'node', ({ target }: EventObject) => onExpand(target.id()))
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => {
    const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
    cy.batch(() => {
      cy.elements().not(near).addClass('faded')
      near.edges().addClass('near')
    })
    container.style.cursor = 'pointer'
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.batch(() => cy.elements().removeClass('faded near'))
    container.style.cursor = ''
  })
  const resized = new ResizeObserver(() => cy.resize())
  resized.observe(container)

  return {
    show({ nodes, edges }, root) {
      const first = cy.elements().empty()
      cy.batch(() => {
        const ids = new Set([...nodes, ...edges].map(({ id }) => id))
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove()
        for (const { position, ...data } of nodes) add(cy, { group: 'nodes', data, position: { ...position } })
        for (const data of edges) add(cy, { group: 'edges', data: { ...data } })
      })
      if (first) begin(cy, root)
    },
    choose(id) {
      cy.batch(() => {
        cy.elements().removeClass('chosen near')
        if (id === null) return
        const chosen = cy.getElementById(id)
        chosen.addClass('chosen')
        chosen.connectedEdges().addClass('near')
      })
      if (id !== null) reveal(cy, id, still)
    },
    paint: (next) => void cy.style(stylesheet(next)),
    fit: () => void cy.fit(undefined, MARGIN),
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    destroy() {
      resized.disconnect()
      cy.destroy()
    },
  }
}

/** Adds an element, or brings the words of one that stands up to date. */
function add(cy: Core, element: cytoscape.ElementDefinition & { readonly data: { readonly id: string } }): void {
  const standing = cy.getElementById(element.data.id)
  if (standing.empty()) cy.add(element)
  else standing.data(element.data)
}

/** The whole graph where its words stay legible; else as much as fits, around the root. */
function begin(cy: Core, root: string): void {
  cy.fit(undefined, MARGIN)
  const level = Math.min(LARGEST_START, Math.max(SMALLEST_START, cy.zoom()))
  const whole = cy.elements().boundingBox()
  const { x, y } = cy.getElementById(root).position()
  const middle = (size: number, room: number, from: number, to: number, at: number): number =>
    room / 2 - (size * level <= room ? (from + to) / 2 : at) * level
  cy.viewport({
    zoom: level,
    pan: {
      x: middle(whole.w, cy.width(), whole.x1, whole.x2, x),
      y: middle(whole.h, cy.height(), whole.y1, whole.y2, y),
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
