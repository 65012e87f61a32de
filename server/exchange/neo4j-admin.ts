// CSV for `neo4j-admin database import full` (https://neo4j.com/docs/operations-manual/current/import/), from what sources say,
// without a store. Each mention stands at the document that it names by itself; `chidao settle` lays the open ones to the
// documents that they mean once all parts are in one database. Pure but for the ids that it remembers.
import { stringify } from 'csv-stringify/sync'
import { LRUCache } from 'lru-cache'
import type { Change, KeptEdgeKind, NodeKind } from '../graph/model.ts'
import {
  agencyToWrite,
  citationToWrite,
  documentToWrite,
  mentionsOf,
  sourceToWrite,
  statedEdges,
  tasksToWrite,
} from '../store/change-rows.ts'
import { WRITES } from '../store/import.ts'
import type { Piece } from './csv.ts'
import { EDGE_PROPERTIES, NODE_PROPERTIES, type Properties, type PropertyType, valuesOf } from './properties.ts'

/** Which part of the files, of how many: `{part: 3, of: 16}`. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** Most bytes of one text: the buffer that {@link IMPORT_ARGUMENTS} asks for holds it. */
export const LONGEST_TEXT = 32 * 1024 * 1024

/** Parts elements of a list: no name holds this control character. */
const BETWEEN = '\u001f'
/** Ids of documents and bodies that were written lately, so that those in every text are not written with each. */
const REMEMBERED = 200_000

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  boolean: 'boolean',
  strings: 'string[]',
}
const NODES = Object.entries(NODE_PROPERTIES) as readonly (readonly [NodeKind, Properties])[]
const EDGES = Object.entries(EDGE_PROPERTIES) as readonly (readonly [KeptEdgeKind, Properties])[]
const KIND_OF = new Map(Object.entries(WRITES).map(([kind, name]) => [name, kind as KeptEdgeKind]))

const fileOf = (kind: NodeKind | KeptEdgeKind, { part, of }: Shard): string =>
  `${kind}-${String(part).padStart(String(of).length, '0')}-of-${of}.csv`
const headOf = (kind: NodeKind | KeptEdgeKind): string => `head-${kind}.csv`

/** The files that are the same for all shards: heads of the tables, and the arguments of the import. */
export function sharedFiles(): readonly Piece[] {
  return [
    ...NODES.map(([kind, columns]) => ({ file: headOf(kind), text: head([], columns) })),
    ...EDGES.map(([kind, columns]) => ({ file: headOf(kind), text: head([':START_ID', ':END_ID'], columns) })),
    { file: 'import.args', text: `${IMPORT_ARGUMENTS.join('\n')}\n` },
  ]
}

/** Duplicates are what the shards have in common: all rows of one id say the same, so the first is kept. */
const IMPORT_ARGUMENTS: readonly string[] = [
  ...NODES.map(([kind]) => `--nodes=${kind}=${headOf(kind)},${kind}-.+`),
  ...EDGES.map(([kind]) => `--relationships=${kind}=${headOf(kind)},${kind}-.+`),
  '--skip-duplicate-nodes=true',
  '--skip-bad-entries-logging=true',
  '--bad-tolerance=9223372036854775807',
  `--array-delimiter=U+${BETWEEN.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  '--multiline-fields=true',
  `--read-buffer-size=${LONGEST_TEXT}`,
]

/** A file for each kind, for the import asks for one even where no text has anything of that kind. */
export function emptyTables(shard: Shard): readonly Piece[] {
  return [...NODES, ...EDGES].map(([kind]) => ({ file: fileOf(kind, shard), text: '' }))
}

/**
 * Makes what turns changes into rows of the shard's own tables. It holds the ids of the latest documents and bodies, no
 * more, so any number of changes can go through it.
 */
export function newTables(shard: Shard): (changes: readonly Change[]) => readonly Piece[] {
  const written = new LRUCache<string, true>({ max: REMEMBERED })
  const isNew = ({ id }: { readonly id: string }): boolean => {
    const known = written.get(id) === true
    if (!known) written.set(id, true)
    return !known
  }
  const piece = (kind: NodeKind | KeptEdgeKind, rows: readonly (readonly unknown[])[]): readonly Piece[] =>
    rows.length === 0 ? [] : [{ file: fileOf(kind, shard), text: table(rows) }]
  const nodes = (kind: NodeKind, rows: readonly Readonly<Record<string, unknown>>[]): readonly Piece[] =>
    piece(
      kind,
      rows.map((row) => valuesOf(row, NODE_PROPERTIES[kind], String(row.id))),
    )
  return (changes) => {
    const edges = changes.flatMap((change) => [
      ...statedEdges(change).flatMap(([name, rows]) => rows.map((row) => ({ kind: KIND_OF.get(name), row }))),
      ...mentionsOf(change).map((mention) => ({ kind: 'CITES' as const, row: citationToWrite(mention) })),
    ])
    return [
      ...nodes(
        'Source',
        changes.map((change) => ({ ...sourceToWrite(change).properties })),
      ),
      ...nodes(
        'Document',
        changes
          .flatMap(({ documents }) => documents)
          .filter(isNew)
          .map(documentToWrite),
      ),
      ...nodes(
        'Agency',
        changes
          .flatMap(({ agencies }) => agencies)
          .filter(isNew)
          .map(agencyToWrite),
      ),
      ...nodes('Task', changes.flatMap(tasksToWrite)),
      ...[...Map.groupBy(edges, ({ kind }) => kind)].flatMap(([kind, group]) => {
        if (!kind) throw new Error('There is a statement that writes edges of no kind.')
        const columns = EDGE_PROPERTIES[kind]
        return piece(
          kind,
          group.map(({ row: { from, to, ...properties } }) => [
            from,
            to,
            ...valuesOf(properties, columns, properties.id),
          ]),
        )
      }),
    ]
  }
}

/** `id:ID` is the id that edges name, kept as the property `id`; an edge's own `id` is a property like others. */
function head(ends: readonly string[], columns: Properties): string {
  const named = Object.entries(columns).map(([name, type]) =>
    name === 'id' && ends.length === 0 ? 'id:ID' : `${name}:${TYPES[type]}`,
  )
  return `${[...ends, ...named].join(',')}\n`
}

/** Strings stand in quotes, so that an empty one is not one that is missing; an empty list always is: `chidao settle` gives it back. */
function table(rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map((value) => (Array.isArray(value) ? joined(value) : value)))
  return stringify(cells, { quoted_string: true, cast: { boolean: String } })
}

function joined(list: readonly unknown[]): string {
  const bad = list.find((element) => String(element).includes(BETWEEN))
  if (bad !== undefined) throw new Error(`“${bad}” holds the character that parts lists.`)
  return list.join(BETWEEN)
}
