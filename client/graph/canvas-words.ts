// Words of a drawing of thousands: only nodes that are in view and large enough to be read have any, for each takes room in a texture.
import type { Core, NodeCollection } from 'cytoscape'
import { LEGIBLE } from './viewport.ts'

/** Keeps the words where one looks. */
export interface Legible {
  /** Gives words to what is in view now. */
  mark(): void
  stop(): void
}

/** ms that the view must stand still. */
const REST = 120
/** So far beside the view words are there already, as a part of it. */
const BESIDE = 0.5
/** A view is never so wide that more nodes can be read. */
const MOST = 600

/** Follows the view; nodes with words have the class `legible`. */
export function newLegible(cy: Core): Legible {
  let words: NodeCollection = cy.collection().nodes()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const give = (nodes: NodeCollection): void => {
    cy.batch(() => {
      words.not(nodes).removeClass('legible')
      nodes.not(words).addClass('legible')
    })
    words = nodes
  }
  const mark = (): void => {
    const { x1, y1, x2, y2, w, h } = cy.extent()
    const large = cy.zoom() >= LEGIBLE
    const inside = cy.nodes().filter((node) => {
      const { x, y } = node.position()
      return large && x > x1 - w * BESIDE && x < x2 + w * BESIDE && y > y1 - h * BESIDE && y < y2 + h * BESIDE
    })
    give(inside.slice(0, MOST))
  }
  cy.on('viewport resize', () => {
    clearTimeout(waiting)
    waiting = setTimeout(mark, REST)
  })
  return { mark, stop: () => clearTimeout(waiting) }
}
