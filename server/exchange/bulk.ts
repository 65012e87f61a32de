// From files to the tables of a bulk load: reads in threads, writes as they come, keeps nothing.
import { pMapIterable } from 'p-map'
import { SourceError } from '../errors.ts'
import { sourceId } from '../graph/identity.ts'
import type { Change } from '../graph/model.ts'
import { type FileRead, type FileToRead, readerVersion } from '../reader.ts'
import type { Readers } from '../readers.ts'
import { uriOf } from '../sources/files.ts'
import type { Piece } from './csv.ts'
import { LONGEST_TEXT, newTables, type Shard } from './neo4j-admin.ts'

/** What became of one file. */
export type BulkRead =
  | { readonly path: string; readonly change: Change; readonly pieces: readonly Piece[] }
  | { readonly path: string; readonly error: SourceError }

/**
 * Reads the files of a shard. Which shard a file is in depends on its URI alone, so that each is in one, wherever it is read.
 * @param folder what URIs of sources are relative to: on all machines the same below it
 */
export async function* readShard(
  files: AsyncIterable<string>,
  folder: string,
  shard: Shard,
  readers: Readers,
): AsyncGenerator<BulkRead> {
  const tables = newTables(shard)
  const reads = pMapIterable(ofShard(files, folder, shard), readers.read, { concurrency: readers.count })
  for await (const read of reads) yield toBulkRead(read, tables)
}

function toBulkRead(read: FileRead, tables: ReturnType<typeof newTables>): BulkRead {
  const { path } = read
  if ('fault' in read) return { path, error: new SourceError(read.fault.path, read.fault.reason) }
  if (!('change' in read)) throw new Error(`${path} was compared with a store.`)
  const { change } = read
  if (Buffer.byteLength(change.source.text) > LONGEST_TEXT)
    return { path, error: new SourceError(path, 'its text is too long for a bulk load. Ingest it afterwards.') }
  return { path, change, pieces: tables([change]) }
}

/** The files that belong to a shard. */
async function* ofShard(files: AsyncIterable<string>, folder: string, { part, of }: Shard): AsyncGenerator<FileToRead> {
  const reader = readerVersion()
  for await (const path of files)
    if (isOfShard(uriOf(path, folder), { part, of })) yield { path, folder, known: null, reader }
}

/** Whether a file is in a shard, by its URI. */
export function isOfShard(uri: string, { part, of }: Shard): boolean {
  return Buffer.from(sourceId(uri).slice(2), 'base64url').readUInt32BE() % of === part - 1
}
