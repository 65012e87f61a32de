// Finds files one by one, so that memory does not grow with their number.
import type { Dirent } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { SourceError } from '../errors.ts'
import { ENDINGS, READABLE, unreadable } from './files.ts'

/** Names of one folder that are held, and sorted, at a time. */
const RUN = 10_000

/**
 * Files named, and all readable files below folders named; each once, in the order of the paths, folders in order of names (huge ones
 * in runs). A path where nothing can be read is told by its error in place of files.
 * @param paths files or folders
 * @param folder what relative paths start from
 */
export async function* walkFiles(paths: readonly string[], folder: string): AsyncGenerator<string | SourceError> {
  const named = new Map(paths.map((path) => [resolve(folder, path), path]))
  const inside = (path: string, other: string): boolean => path.startsWith(other.endsWith(sep) ? other : other + sep)
  for (const [absolute, path] of named) {
    if ([...named.keys()].some((other) => inside(absolute, other))) continue
    try {
      yield* filesAt(path, absolute)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      yield error
    }
  }
}

async function* filesAt(path: string, absolute: string): AsyncGenerator<string> {
  const found = await stat(absolute).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (!found.isDirectory()) {
    yield absolute
    return
  }
  let none = true
  for await (const file of filesBelow(absolute)) {
    none = false
    yield file
  }
  if (none) throw new SourceError(path, `no file ends in ${READABLE.join(', ')} in this folder.`)
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  for await (const run of entriesOf(folder)) {
    for (const entry of run) {
      const path = join(folder, entry.name)
      // A link may lead nowhere: that is told when it is read. Links to folders are not followed; they may go in circles.
      if (entry.isDirectory()) yield* filesBelow(path)
      else if (!entry.isFile() && !entry.isSymbolicLink()) continue
      else if (ENDINGS.includes(extname(entry.name).toLowerCase())) yield path
    }
  }
}

async function* entriesOf(folder: string): AsyncGenerator<readonly Dirent[]> {
  const sorted = (run: readonly Dirent[]): readonly Dirent[] => run.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  let run: Dirent[] = []
  try {
    for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
      run.push(entry)
      if (run.length < RUN) continue
      yield sorted(run)
      run = []
    }
  } catch (cause) {
    throw unreadable(folder, cause)
  }
  yield sorted(run)
}
