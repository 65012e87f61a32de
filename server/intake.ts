import { SourceError } from './errors.ts'
import { readDirective } from './extract/index.ts'
import { toChange } from './graph/change.ts'
import type { Change } from './graph/model.ts'
import { readSource } from './sources/files.ts'
import { ingest } from './store/ingest.ts'
import type { Store } from './store/store.ts'

/** What happened to one file. */
export type Intake =
  | { readonly path: string; readonly change: Change }
  | { readonly path: string; readonly error: SourceError }

/**
 * Reads files into the store, one after the other, each in a transaction of its own. A file that cannot be read is told and
 * the next one follows; any other error ends the intake.
 * @param files paths
 * @param folder what URIs of sources are relative to
 * @param signal ends the intake after the file at hand
 */
export async function* takeIn(
  store: Store,
  files: readonly string[],
  folder: string,
  signal?: AbortSignal,
): AsyncGenerator<Intake> {
  for (const path of files) {
    if (signal?.aborted) return
    yield await takeInOne(store, path, folder)
  }
}

async function takeInOne(store: Store, path: string, folder: string): Promise<Intake> {
  try {
    const source = await readSource(path, folder)
    const change = toChange(source, readDirective(source))
    await ingest(store, change)
    return { path, change }
  } catch (error) {
    if (error instanceof SourceError) return { path, error }
    throw error
  }
}

/** One line on what a file gave: “seed-001.txt: 14 tasks, 27 agencies, 15 citations”. */
export function describeChange({ source, document, tasks, agencies, cites }: Change): string {
  const citations = cites.filter(({ from }) => from === document).length
  return `${source.name}: ${tasks.length} tasks, ${agencies.length} agencies, ${citations} citations`
}
