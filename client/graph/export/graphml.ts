import type { Graph } from '../graph.ts'
import type { Box } from '../lanes.ts'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'

/** What a reader of GraphML learns of each node and edge. */
const KEYS = {
  node: ['kind', 'label', 'date', 'x', 'y'],
  edge: ['kind', 'relation', 'role', 'source', 'start', 'end'],
} as const

/** What is seen as GraphML, as Gephi, yEd and NetworkX read it; made with the browser's own XML, so that nothing is escaped by hand. */
export function toGraphml({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>, boxes: ReadonlyMap<string, Box>): string {
  const xml = document.implementation.createDocument(NAMESPACE, 'graphml')
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = xml.createElementNS(NAMESPACE, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    parent.append(element)
    return element
  }
  const root = xml.documentElement
  for (const kind of ['node', 'edge'] as const)
    for (const name of KEYS[kind]) {
      const type = name === 'x' || name === 'y' ? 'double' : name === 'start' || name === 'end' ? 'int' : 'string'
      add(root, 'key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type })
    }
  const graph = add(root, 'graph', { edgedefault: 'directed' })
  const fill = (parent: Element, kind: 'node' | 'edge', values: Readonly<Record<string, string | number | null>>) => {
    for (const [name, value] of Object.entries(values))
      if (value !== null) add(parent, 'data', { key: `${kind}-${name}` }).textContent = legal(String(value))
  }
  for (const node of nodes) {
    const box = boxes.get(node.id)
    const date = node.__typename === 'Document' ? node.issuedOn : node.__typename === 'Task' ? node.deadline : null
    fill(add(graph, 'node', { id: node.id }), 'node', {
      kind: node.__typename,
      label: node.__typename === 'Task' ? node.text : node.label,
      date,
      x: box?.x ?? null,
      y: box?.y ?? null,
    })
  }
  for (const { id, kind, relation, role, from, to, evidence } of edges)
    fill(add(graph, 'edge', { id, source: from.id, target: to.id }), 'edge', {
      kind,
      relation,
      role,
      source: evidence.source.name,
      start: evidence.start,
      end: evidence.end,
    })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}`
}

/** Without letters that XML 1.0 does not allow, such as control characters of a damaged file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const legal = (words: string): string => words.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '�')
