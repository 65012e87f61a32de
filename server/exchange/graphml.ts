// GraphML 1.0 (http://graphml.graphdrawing.org/specification.html) for Gephi, yEd and NetworkX. Pure.
import { kindOf } from '../graph/identity.ts'
import type { ExportedEdge, ExportedNode, GraphStream } from '../store/export.ts'
import { EDGE_PROPERTIES, NODE_PROPERTIES, type Properties, type PropertyType } from './properties.ts'

/** GraphML has no lists: they are JSON in a string. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  boolean: 'boolean',
  strings: 'string',
}

/** What people see at a node or an edge, for programs that show one property. */
const LABEL = 'label'
const NODE_KEYS: Properties = { kind: 'string', labels: 'strings', [LABEL]: 'string', ...union(NODE_PROPERTIES) }
const EDGE_KEYS: Properties = { kind: 'string', ...union(EDGE_PROPERTIES) }

/** A directed graph; the kind of a node or edge is the value of the key `kind`. */
export async function* toGraphml(graph: GraphStream): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
  yield keys('node', NODE_KEYS)
  yield keys('edge', EDGE_KEYS)
  yield '<graph id="chidao" edgedefault="directed">\n'
  for await (const nodes of graph.nodes()) yield nodes.map(toNode).join('')
  for await (const edges of graph.edges()) yield edges.map(toEdge).join('')
  yield '</graph>\n</graphml>\n'
}

function toNode({ id, labels, properties }: ExportedNode): string {
  const { number, name, title, ordinal } = properties
  const values = { kind: kindOf(id), labels, [LABEL]: number ?? name ?? title ?? ordinal ?? id, ...properties }
  return `<node id="${escapeXml(id)}">${data('node', values, NODE_KEYS, id)}</node>\n`
}

function toEdge({ id, kind, from, to, properties }: ExportedEdge): string {
  const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`
  return `<edge id="${escapeXml(id)}" ${ends}>${data('edge', { kind, ...properties }, EDGE_KEYS, id)}</edge>\n`
}

function keys(on: 'node' | 'edge', properties: Properties): string {
  return Object.entries(properties)
    .map(([name, type]) => `<key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('')
}

function data(on: 'node' | 'edge', values: Readonly<Record<string, unknown>>, known: Properties, id: string): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (!(name in known)) throw new Error(`${id}: the property ${name} has no key.`)
      if (value === null || value === undefined) return ''
      const text = Array.isArray(value) ? JSON.stringify(value) : String(value)
      return `<data key="${on}-${name}">${escapeXml(text)}</data>`
    })
    .join('')
}

/** Properties of all kinds; those of one name have one type. */
function union(kinds: Readonly<Record<string, Properties>>): Properties {
  return Object.assign({}, ...Object.values(kinds))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), not even escaped. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Text as XML holds it, in elements and attributes alike. What XML cannot hold becomes U+FFFD, one for one, so that offsets
 * into texts stay right; ends of lines and tabs are written as references, for readers change them otherwise.
 */
export function escapeXml(text: string): string {
  return text
    .replace(UNSPEAKABLE, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
}
