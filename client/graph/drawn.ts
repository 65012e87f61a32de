// The elements that Cytoscape draws: all of them; or, where lines are painted, the nodes and the few lines that are looked at.
import type {
  Collection,
  CollectionReturnValue,
  Core,
  EdgeCollection,
  EdgeSingular,
  ElementDefinition,
} from 'cytoscape'
import type { EdgeElement, Elements, NodeElement } from './elements.ts'

/** What is drawn. */
export interface Drawn {
  /** Brings it in step with what is to be shown. */
  show(elements: Elements): void
  /** A node or a line; a painted line is drawn from then on. Empty when there is none. */
  element(id: string): CollectionReturnValue
  /** Lines of a node, no more than can be told apart; painted ones are drawn from then on. */
  linesOf(node: string): CollectionReturnValue
  /** Takes classes away; a painted line that has none is drawn no longer. */
  clear(elements: Collection, classes: string): void
}

/** Lines of one node that are marked at once: more say nothing, and each has its words to draw. */
const MOST_NEAR = 40

/** @param painted lines are painted elsewhere: only those of a marked way are drawn always */
export function newDrawn(cy: Core, painted: boolean): Drawn {
  let shown: Elements = { nodes: [], edges: [] }
  const always = ({ nodes, edges }: Elements): Elements => ({
    nodes,
    edges: painted ? edges.filter(({ path }) => path === 1) : edges,
  })
  const draw = (edges: readonly EdgeElement[]): CollectionReturnValue => {
    const missing = painted ? edges.filter(({ id }) => cy.getElementById(id).empty()) : []
    cy.add(missing.map(edgeDefinition))
    const drawn = cy.collection()
    for (const { id } of edges) drawn.merge(cy.getElementById(id))
    return drawn
  }
  const withdraw = (edges: EdgeCollection): void => {
    if (painted) edges.filter((edge: EdgeSingular) => edge.data('path') === 0 && edge.classes().length === 0).remove()
  }
  return {
    show(elements) {
      if (painted) cy.edges('[path = 0]').remove()
      update(cy, always(shown), always(elements))
      shown = elements
    },
    element(id) {
      const edge = painted ? shown.edges.find((one) => one.id === id) : undefined
      return edge ? draw([edge]) : cy.getElementById(id)
    },
    linesOf(node) {
      return draw(shown.edges.filter(({ source, target }) => source === node || target === node).slice(0, MOST_NEAR))
    },
    clear(elements, classes) {
      elements.removeClass(classes)
      withdraw(elements.edges())
    },
  }
}

/** Elements as Cytoscape is given them. */
export const definitionsOf = ({ nodes, edges }: Elements): ElementDefinition[] => [
  ...nodes.map(nodeDefinition),
  ...edges.map(edgeDefinition),
]

const nodeDefinition = ({ position, ...data }: NodeElement): ElementDefinition => ({
  group: 'nodes',
  data,
  position: { ...position },
  grabbable: data.kind !== 'More',
})

const edgeDefinition = (edge: EdgeElement): ElementDefinition => ({ group: 'edges', data: { ...edge } })

/** Brings what is drawn in step with what is to be shown; what did not change is not touched, for it would be styled anew. */
function update(cy: Core, before: Elements, { nodes, edges }: Elements): void {
  const standing = new Map<string, NodeElement | EdgeElement>()
  for (const element of before.nodes) standing.set(element.id, element)
  for (const element of before.edges) standing.set(element.id, element)
  const fresh: ElementDefinition[] = []
  for (const node of nodes) {
    const last = standing.get(node.id)
    standing.delete(node.id)
    const { position, ...data } = node
    if (!last) fresh.push(nodeDefinition(node))
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
    if (!last) fresh.push(edgeDefinition(edge))
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
