// Reads one file: from its path to the change that it makes.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceError } from './errors.ts'
import { readDirective } from './extract/index.ts'
import { toChange } from './graph/change.ts'
import type { Change } from './graph/model.ts'
import { type GivenFile, readGiven, readSource } from './sources/files.ts'

/** A file to read. */
export interface FileToRead {
  /** Of the file, or the URI of one that was given. */
  readonly path: string
  /** The file itself, when it was given and is not on the disk. */
  readonly given?: GivenFile | undefined
  /** What URIs of sources are relative to. */
  readonly folder: string
  /** SHA-256 of the text of which the store holds what this reader would say; null when it holds none. */
  readonly known: string | null
  /** See {@link readerVersion}. */
  readonly reader: string
}

/** What reading a file gave, as plain data: it may come from another thread. */
export type FileRead =
  | { readonly path: string; readonly change: Change }
  | { readonly path: string; readonly unchanged: string }
  | { readonly path: string; readonly fault: Pick<SourceError, 'path' | 'reason'> }

/** Reads a file, unless its text is the known one. What is wrong with the file is told; any other error is thrown. */
export async function readFile({ path, given, folder, known, reader }: FileToRead): Promise<FileRead> {
  try {
    const source = await (given ? readGiven(given) : readSource(path, folder))
    if (source.sha256 === known) return { path, unchanged: source.name }
    const change = toChange(source, readDirective(source))
    return { path, change: { ...change, source: { ...change.source, reader } } }
  } catch (error) {
    if (error instanceof SourceError) return { path, fault: { path: error.path, reason: error.reason } }
    throw error
  }
}

/**
 * Version of what makes a change of a text: a digest of the program's own files, so that nobody has to think of raising a
 * number. What libraries do shows in the text, which has a digest of its own.
 */
export function readerVersion(): string {
  const hash = createHash('sha256')
  for (const file of globSync('{extract,graph}/**/*.ts', { cwd: import.meta.dirname }).sort())
    hash.update(file).update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('base64url').slice(0, 16)
}
