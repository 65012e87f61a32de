// Reads the JSON of an export, of any size: each node and edge as soon as it is there, checked.
import { createReadStream } from 'node:fs'
import { chain } from 'stream-chain'
import { pick } from 'stream-json/filters/pick.js'
import { parser } from 'stream-json/parser.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { z } from 'zod'
import { SourceError } from '../errors.ts'
import { kindOf } from '../graph/identity.ts'
import type { KeptEdgeKind, NodeKind } from '../graph/model.ts'
import type { ExportedEdge, ExportedNode } from '../store/export.ts'
import type { Part } from '../store/import.ts'
import { VERSION } from './json.ts'
import { EDGE_PROPERTIES, NODE_PROPERTIES, type Properties, type PropertyType } from './properties.ts'

const TYPES: Readonly<Record<PropertyType, z.ZodType>> = {
  string: z.string(),
  integer: z.int(),
  boolean: z.boolean(),
  strings: z.array(z.string()),
}
const LABELS: Readonly<Record<NodeKind, readonly string[]>> = {
  Document: ['Document', 'Directive', 'Instrument'],
  Task: ['Task'],
  Agency: ['Agency'],
  Source: ['Source'],
}
const kinds = Object.keys(NODE_PROPERTIES) as NodeKind[]
const NodeId = z.string().refine((id) => kindOf(id) !== null, 'must be an id of the graph')
const NODES = new Map(
  kinds.map((kind) => [
    kind,
    z.strictObject({ id: NodeId, labels: z.array(z.enum(LABELS[kind])), properties: shapeOf(NODE_PROPERTIES[kind]) }),
  ]),
)
const EDGES = new Map(
  (Object.keys(EDGE_PROPERTIES) as KeptEdgeKind[]).map((kind) => [
    kind as string,
    z.strictObject({
      id: z.string(),
      kind: z.literal(kind),
      from: NodeId,
      to: NodeId,
      properties: shapeOf(EDGE_PROPERTIES[kind]),
    }),
  ]),
)
const Named = z.looseObject({ id: z.string(), kind: z.string().optional() })

/**
 * The nodes of a file, then its edges.
 * @throws SourceError that names the place where the file is not what an export writes
 */
export async function* readJson(file: string): AsyncGenerator<Part> {
  let version: unknown
  const count = { nodes: 0, edges: 0 }
  for await (const { key, value } of valuesOf(file)) {
    if (key === 'version') version = value
    else if (key === 'nodes') {
      if (count.edges > 0) throw new SourceError(file, 'its nodes must stand before its edges.')
      count.nodes += 1
      yield { node: checkedNode(file, `node ${count.nodes}`, value) }
    } else {
      count.edges += 1
      yield { edge: checkedEdge(file, `edge ${count.edges}`, value) }
    }
  }
  if (version !== VERSION)
    throw new SourceError(file, `not a file of “chidao export --format json”: its version is not ${VERSION}.`)
}

interface Value {
  readonly key: 'version' | 'nodes' | 'edges'
  readonly value: unknown
}

/** The values of the file that count, each with the member of the file that holds it. */
async function* valuesOf(file: string): AsyncGenerator<Value> {
  let key: Value['key'] = 'version'
  const filter = (path: readonly (string | number | null)[]): boolean => {
    const [member] = path
    const found =
      path.length === 1 ? member === 'version' : path.length === 2 && (member === 'nodes' || member === 'edges')
    if (found) key = member as Value['key']
    return found
  }
  const values = chain([
    createReadStream(file, { highWaterMark: 1 << 20 }),
    parser({ packValues: true, streamValues: false }),
    pick({ filter }),
    streamValues(),
    ({ value }: { readonly value: unknown }): Value => ({ key, value }),
  ])
  try {
    yield* values as unknown as AsyncIterable<Value>
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const reason = 'code' in error ? error.message : `not JSON to its end: ${error.message}`
    throw new SourceError(file, `${reason}. Name a whole file that “chidao export --format json” wrote.`, {
      cause: error,
    })
  }
}

function checkedNode(file: string, place: string, value: unknown): ExportedNode {
  const { id } = checked(file, place, Named, value)
  const shape = NODES.get(kindOf(id) ?? 'Source')
  if (!shape) throw new Error(`There is no shape of ${id}.`)
  const node = checked(file, `${place} (${id})`, shape, value)
  if (node.properties.id !== id) throw new SourceError(file, `${place} (${id}): its property id is another.`)
  return node
}

function checkedEdge(file: string, place: string, value: unknown): ExportedEdge {
  const { id, kind = '' } = checked(file, place, Named, value)
  const shape = EDGES.get(kind)
  if (!shape) throw new SourceError(file, `${place} (${id}): there is no kind of edge “${kind}”.`)
  return checked(file, `${place} (${id})`, shape, value)
}

function checked<T>(file: string, place: string, shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new SourceError(file, `${place}: ${issue?.path.join('.') || 'it'}: ${issue?.message}.`)
}

function shapeOf(properties: Properties) {
  const optional = Object.entries(properties).map(([name, type]) => [name, TYPES[type].optional()])
  return z.strictObject({ ...Object.fromEntries(optional), id: z.string() })
}
