// The files that a command line names.
import { SourceError } from '../errors.ts'
import { walkFiles } from '../sources/walk.ts'
import { home } from './called.ts'
import type { Failures } from './failures.ts'

/** All files of the paths, in order; what cannot be found is passed over. */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<string> {
  for await (const found of walkFiles(paths, home)) if (typeof found === 'string') yield found
}

/** Counts the files, and notes what cannot be found. */
export async function countFiles(paths: readonly string[], failures: Failures): Promise<number> {
  let count = 0
  for await (const found of walkFiles(paths, home)) {
    if (found instanceof SourceError) await failures.add(found)
    else count += 1
  }
  return count
}
