// From files, by their paths or as they are, to the store: looks up what is known, reads the rest, saves it in batches.
import { pMapIterable } from 'p-map'
import { saveInBatches } from './batches.ts'
import { SourceError } from './errors.ts'
import { sourceId } from './graph/identity.ts'
import type { Change, SourceId } from './graph/model.ts'
import { patient, type Waiting } from './patience.ts'
import { type FileRead, type FileToRead, readerVersion, readFile } from './reader.ts'
import type { Readers } from './readers.ts'
import { type GivenFile, uriOf } from './sources/files.ts'
import { ingestAll } from './store/ingest.ts'
import type { Store } from './store/store.ts'

/** A file: its path, or itself. */
export type FileToTake = string | GivenFile

/** What happened to one file: it went in, the store had it already (then its name is told), or it cannot be read. `path` is the URI of a given one. */
export type Intake =
  | { readonly path: string; readonly change: Change }
  | { readonly path: string; readonly unchanged: string }
  | { readonly path: string; readonly error: SourceError }

/** How to take files in. */
export interface IntakeOptions {
  /** Ends the intake after the files that are being saved, or the next one. */
  readonly signal?: AbortSignal | undefined
  /** Threads to read in; without them files are read one by one in this one. */
  readonly readers?: Readers | undefined
  /** What to do while the store does not answer; without it that ends the intake. */
  readonly waiting?: Waiting | undefined
}

/** Rows, which are nodes and edges, in a transaction: with more, writers wait longer for each other, and a file that fails is found later. */
const ROWS = 10_000
/** Milliseconds that what was read waits for more to be saved with it. */
const WAIT = 100
/** Files to look up at a time. */
const LOOKED_UP = 256

/**
 * Reads files into the store, each wholly or not at all, several a transaction, and tells them in their order. Files that the store has as they are,
 * read by the same reader, are skipped. A file that cannot be read is told and the others follow; any other error ends the intake, and then the
 * files that were not told are not in the store, or as they were before.
 * @param files each once
 * @param folder what URIs of sources are relative to
 */
export async function* takeIn(
  store: Store,
  files: Iterable<FileToTake> | AsyncIterable<FileToTake>,
  folder: string,
  { signal, readers, waiting }: IntakeOptions = {},
): AsyncGenerator<Intake> {
  const patiently = patient(waiting, signal)
  // Files that are being read, or were and wait for a batch: these and two batches bound memory.
  const concurrency = readers?.count ?? 1
  const reads = pMapIterable(lookUp(store, files, folder, patiently), readers?.read ?? readFile, { concurrency })
  const save = async (batch: readonly FileRead[]): Promise<void> => {
    const changes = batch.flatMap((read) => ('change' in read ? [read.change] : []))
    if (changes.length > 0) await patiently(() => ingestAll(store, changes))
  }
  for await (const batch of saveInBatches(reads, { save, weigh: rowsOf, full: ROWS, wait: WAIT, signal }))
    yield* batch.map(toIntake)
}

/** Tells of each file which text of it is in the store. */
async function* lookUp(
  store: Store,
  files: Iterable<FileToTake> | AsyncIterable<FileToTake>,
  folder: string,
  patiently: ReturnType<typeof patient>,
): AsyncGenerator<FileToRead> {
  const reader = readerVersion()
  for await (const group of inGroups(files)) {
    const ids = new Map(group.map((file): [FileToTake, SourceId] => [file, idOf(file, folder)]))
    const rows = await patiently(() => store.read('ingest/known', { ids: [...ids.values()] }))
    const known = new Map(rows.map((row) => [row.id, row.reader === reader ? row.sha256 : null]))
    for (const [file, id] of ids) {
      const named = typeof file === 'string' ? { path: file } : { path: file.uri, given: file }
      yield { ...named, folder, known: known.get(id) ?? null, reader }
    }
  }
}

const idOf = (file: FileToTake, folder: string): SourceId =>
  sourceId(typeof file === 'string' ? uriOf(file, folder) : file.uri)

async function* inGroups(
  files: Iterable<FileToTake> | AsyncIterable<FileToTake>,
): AsyncGenerator<readonly FileToTake[]> {
  let group: FileToTake[] = []
  for await (const file of files) {
    group.push(file)
    if (group.length < LOOKED_UP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

function rowsOf(read: FileRead): number {
  if (!('change' in read)) return 1
  const { documents, agencies, tasks, issuedBy, assigns, obligates, cites, addressedTo, names } = read.change
  const lists = [documents, agencies, tasks, issuedBy, assigns, obligates, cites, addressedTo, names]
  return lists.reduce((sum, { length }) => sum + length, 2)
}

function toIntake(read: FileRead): Intake {
  return 'fault' in read ? { path: read.path, error: new SourceError(read.fault.path, read.fault.reason) } : read
}

/** One line on what a file gave: “seed-001.txt: 14 tasks, 27 agencies, 15 citations”. */
export function describeChange({ source, document, tasks, agencies, cites }: Change): string {
  const citations = cites.filter(({ from }) => from === document).length
  return `${source.name}: ${tasks.length} tasks, ${agencies.length} agencies, ${citations} citations`
}
