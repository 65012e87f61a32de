import cytoscape from 'cytoscape'
import { definitionsOf } from '../drawn.ts'
import type { Elements } from '../elements.ts'
import { groundOf, type Scheme, stylesheet } from '../style.ts'

/** Pixels for a unit of the drawing, and in one direction: browsers make no picture that is much larger. */
const FINE = 2
const LARGEST = 8000

/** The picture of all that is shown, also of what is not in view. */
export async function toPng(elements: Elements, scheme: Scheme): Promise<Blob> {
  const cy = cytoscape({
    container: document.createElement('div'),
    style: stylesheet(scheme, false),
    layout: { name: 'preset' },
    elements: definitionsOf(elements),
  })
  const { w, h } = cy.elements().boundingBox()
  // Cytoscape's own bounds count only where it chooses the scale.
  const scale = Math.min(FINE, LARGEST / w, LARGEST / h)
  const picture = await cy.png({ full: true, scale, bg: groundOf(scheme), output: 'blob-promise' })
  cy.destroy()
  return picture
}
