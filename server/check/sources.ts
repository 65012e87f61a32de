// Sources: their digests, the words of what they say, and whether that is all that they say.
import { createHash } from 'node:crypto'
import { readDirective } from '../extract/index.ts'
import { readRegistry } from '../extract/registry.ts'
import { toChange } from '../graph/change.ts'
import { sourceId } from '../graph/identity.ts'
import { toListing } from '../graph/listing.ts'
import type { SourceNode } from '../graph/model.ts'
import { readerVersion } from '../reader.ts'
import type { Source } from '../sources/source.ts'
import type { ExportedEdge, ExportedNode } from '../store/export.ts'
import type { Store } from '../store/store.ts'
import { differences, type Violation } from './violation.ts'

/**
 * Sources that are not what their names and texts make them, and edges that say other things than their words.
 * @param reread whether to read each text again that this reader has read
 */
export async function checkSources(
  store: Store,
  nodes: readonly ExportedNode[],
  reread: boolean,
): Promise<readonly Violation[]> {
  const sources = nodes.map(
    ({ properties }) => properties as unknown as SourceNode & { readonly taskIds: readonly string[] },
  )
  const said = await readSaid(store, sources)
  const reader = readerVersion()
  return sources.flatMap((source) => {
    const { edges, tasks } = said(source)
    return [
      ...checkNode(source, edges),
      ...edges.flatMap((edge) => checkWords(edge, source.text, tasks)),
      ...(reread && (source.reader ?? reader) === reader ? compare(edges, expected(source)) : []),
    ]
  })
}

interface Said {
  /** That start at the documents that it is or lists, and at its tasks. */
  readonly edges: readonly ExportedEdge[]
  /** Properties of its tasks, by id. */
  readonly tasks: Tasks
}

type Tasks = ReadonlyMap<string, ExportedNode['properties']>

async function readSaid(
  store: Store,
  sources: readonly (SourceNode & { readonly taskIds: readonly string[] })[],
): Promise<(source: SourceNode) => Said> {
  const ids = sources.map(({ id }) => id)
  const documents = [...(await store.read('ingest/read-as', { ids })), ...(await store.read('check/listed', { ids }))]
  const tasks = sources.flatMap(({ taskIds }) => taskIds)
  const rows = [
    ...(await store.read('export/edges-of-documents', { ids: [...new Set(documents.map(({ id }) => id))] })),
    ...(await store.read('export/edges-of-tasks', { ids: tasks })),
  ]
  const assigned = new Map(
    (await store.read('export/tasks', { ids: tasks })).map(({ id, properties }) => [id, properties]),
  )
  const edges = Map.groupBy(rows, ({ properties }) => properties.source)
  // Who issued what a source mentions is told once for all mentions; see `documents.ts`.
  return ({ id }) => ({ edges: (edges.get(id) ?? []).filter(({ properties }) => !properties.cited), tasks: assigned })
}

function checkNode(source: SourceNode, edges: readonly ExportedEdge[]): readonly Violation[] {
  const { id, uri, text, format } = source
  const sha256 = createHash('sha256').update(text).digest('hex')
  const wrong = differences({ ...source }, { id: sourceId(uri), sha256 }).map((what) => ({
    law: 'source' as const,
    id,
    what,
  }))
  const isList = format === 'csv' || format === 'jsonl'
  const documents = edges.filter(({ kind }) => kind === 'READ_FROM').length
  if (documents === (isList ? 0 : 1)) return wrong
  return [...wrong, { law: 'orphan', id, what: `${documents} documents are read from it` }]
}

function checkWords({ id, kind, to, properties }: ExportedEdge, text: string, tasks: Tasks): readonly Violation[] {
  const words = text.slice(Number(properties.start), Number(properties.end))
  if (words.trim() === '') return [{ law: 'words', id, what: 'there are none at its place' }]
  if (kind === 'ASSIGNS') return checkTask(to, tasks.get(to), words, text)
  const digits = /^0*(\d+)/.exec(String(properties.number ?? ''))?.[1]
  // The end of a page may stand inside a number, and “Chỉ thị 9” is 09/CT-TTg.
  if (kind !== 'CITES' || digits === undefined || words.replace(/\D+/g, '').includes(digits)) return []
  return [{ law: 'words', id, what: `“${words}” does not name ${properties.number}` }]
}

/** A task that has other words than those at its place, or a deadline without any. */
function checkTask(
  id: string,
  task: ExportedNode['properties'] | undefined,
  words: string,
  text: string,
): readonly Violation[] {
  if (task?.text !== words) return [{ law: 'words', id, what: `the task ${id} has others` }]
  const { deadline, deadlineStart, deadlineEnd } = task
  const said = text.slice(Number(deadlineStart ?? 0), Number(deadlineEnd ?? 0))
  if ((deadline ?? null) === null || said.trim() !== '') return []
  return [{ law: 'words', id, what: `none tell its deadline ${deadline}` }]
}

/** Ids of the edges that reading the text again gives, of the kinds that start at its documents and tasks. */
function expected({ uri, name, text, sha256, format }: SourceNode): readonly string[] {
  const source: Source = { uri, name, text, sha256, format: format as Source['format'] }
  if (format === 'csv' || format === 'jsonl') {
    const { listedIn, issuedBy } = toListing(source, readRegistry(source).entries)
    return [...listedIn, ...issuedBy].map(({ id }) => id)
  }
  const { source: own, issuedBy, assigns, obligates, cites, addressedTo } = toChange(source, readDirective(source))
  const stated = [...issuedBy, ...assigns, ...obligates, ...cites, ...addressedTo].map(({ id }) => id)
  return [`${own.id}:000000000:READ_FROM`, ...stated]
}

function compare(edges: readonly ExportedEdge[], should: readonly string[]): readonly Violation[] {
  const [are, wanted] = [new Set(edges.map(({ id }) => id)), new Set(should)]
  return [
    ...should
      .filter((id) => !are.has(id))
      .map((id) => ({ law: 'source' as const, id, what: 'its text says it, and it is not there' })),
    ...[...are]
      .filter((id) => !wanted.has(id))
      .map((id) => ({ law: 'source' as const, id, what: 'its text does not say it' })),
  ]
}
