// The peer of the benchmark `client`: Cytoscape alone on an empty page, with the layout of the page.
import cytoscape from 'cytoscape'
import { toElements } from '../../client/graph/elements.ts'
import type { Piece } from '../../client/graph/graph.ts'
import { toLines } from '../../client/graph/lines.ts'
import { picture } from '../../client/graph/picture.ts'
import type { Step } from '../../client/graph/steps.ts'
import { stylesheet } from '../../client/graph/style.ts'

/** What is drawn. */
export interface Drawing {
  /** The node that is in the middle of the view. */
  readonly root: string
  readonly steps: readonly Step[]
  readonly pieces: readonly (Piece | null)[]
}

/** As near as the page comes to a graph that does not fit. */
const ZOOM = 0.7

/** Lays out what was loaded, and draws it; ms until two frames have passed. */
async function draw({ root, steps, pieces }: Drawing): Promise<number> {
  const start = performance.now()
  const { graph, boxes } = picture(root, steps, pieces)
  const { nodes, edges } = toElements(graph, toLines(graph.edges), boxes, {
    root,
    describe: ({ kind }) => kind,
    note: () => null,
    pins: new Map(),
    path: [],
    shaken: new Map(),
  })
  const cy = cytoscape({
    container: document.getElementById('ground'),
    style: stylesheet('light', false),
    layout: { name: 'preset', fit: false },
    elements: [
      ...nodes.map(({ position, ...data }) => ({ group: 'nodes' as const, data, position: { ...position } })),
      ...edges.map((data) => ({ group: 'edges' as const, data: { ...data } })),
    ],
    zoom: ZOOM,
  })
  cy.center(cy.getElementById(root))
  const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))
  await frame()
  await frame()
  const ms = performance.now() - start
  cy.destroy()
  return ms
}

/** What the bench calls. */
export interface BareWindow extends Window {
  readonly draw: typeof draw
}

Object.assign(window, { draw })
