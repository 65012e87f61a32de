// CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark): a file for each kind of node and edge. Pure.
import { stringify } from 'csv-stringify/sync'
import { kindOf } from '../graph/identity.ts'
import type { KeptEdgeKind, NodeKind } from '../graph/model.ts'
import type { GraphStream } from '../store/export.ts'
import { EDGE_PROPERTIES, NODE_PROPERTIES, valuesOf } from './properties.ts'

/** Text to write to a file of that name; the first piece of a file begins it. */
export interface Piece {
  readonly file: string
  readonly text: string
}

/**
 * All kinds, those without rows as a head alone. What a spreadsheet would take for a formula begins with an apostrophe; lists
 * are JSON.
 */
export async function* toCsv(graph: GraphStream): AsyncGenerator<Piece> {
  for (const kind of Object.keys(NODE_PROPERTIES) as NodeKind[])
    yield { file: fileOf(kind), text: `\uFEFF${table([['labels', ...Object.keys(NODE_PROPERTIES[kind])]])}` }
  for (const kind of Object.keys(EDGE_PROPERTIES) as KeptEdgeKind[])
    yield { file: fileOf(kind), text: `\uFEFF${table([['from', 'to', ...Object.keys(EDGE_PROPERTIES[kind])]])}` }
  for await (const nodes of graph.nodes())
    for (const [kind, group] of Map.groupBy(nodes, ({ id }) => kindOf(id)))
      if (kind) {
        const columns = NODE_PROPERTIES[kind]
        yield {
          file: fileOf(kind),
          text: table(group.map(({ id, labels, properties }) => [labels, ...valuesOf(properties, columns, id)])),
        }
      }
  for await (const edges of graph.edges())
    for (const [kind, group] of Map.groupBy(edges, (edge) => edge.kind))
      yield {
        file: fileOf(kind),
        text: table(
          group.map(({ id, from, to, properties }) => [from, to, ...valuesOf(properties, EDGE_PROPERTIES[kind], id)]),
        ),
      }
}

/** `Document.csv`, `CITES.csv`. */
const fileOf = (kind: NodeKind | KeptEdgeKind): string => `${kind}.csv`

function table(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: String, object: (value) => JSON.stringify(value) },
  })
}
