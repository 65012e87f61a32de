import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { SourceError } from '../errors.ts'
import { FORMATS, findFormat, REFUSED } from './content.ts'
import { LARGEST_FILE } from './limits.ts'
import { PLAIN } from './plain.ts'
import type { Source } from './source.ts'
import { normaliseText } from './text.ts'

/** Endings of files that can be read. */
export const READABLE = Object.keys(FORMATS)
/** Endings of files that are taken from a folder. */
export const ENDINGS: readonly string[] = [...READABLE, ...REFUSED]

/**
 * What a file is called in the graph: its path below `folder` with `/`, else its absolute path.
 * @param path of the file
 */
export function uriOf(path: string, folder: string): string {
  const absolute = resolve(folder, path)
  const below = relative(folder, absolute)
  return below.startsWith('..') || isAbsolute(below) ? absolute : below.split(sep).join('/')
}

/**
 * Reads a source.
 * @param path of the file
 * @param folder what the source's URI is relative to, when the file is below it
 * @throws SourceError when it is missing, unreadable, too large, or holds no text
 */
export async function readSource(path: string, folder: string): Promise<Source> {
  const absolute = resolve(folder, path)
  const uri = uriOf(path, folder)
  const bytes = await readBytes(absolute, uri)
  const format = await findFormat(bytes, uri)
  return toSource(absolute, uri, format, await PLAIN[format](bytes, uri))
}

/** A source from the words of its file, as they were decoded. */
export function toSource(path: string, uri: string, format: Source['format'], words: string): Source {
  const text = normaliseText(words, uri)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { uri, name: basename(path), format, text, sha256 }
}

/**
 * The bytes of a file.
 * @param uri for messages
 * @throws SourceError when it is missing, unreadable or too large
 */
export async function readBytes(absolute: string, uri: string): Promise<Uint8Array> {
  try {
    // Before it is opened: opening a pipe would wait for somebody who writes to it.
    const found = await stat(absolute)
    if (found.isDirectory()) throw new SourceError(uri, 'this is a folder. Name files.')
    if (!found.isFile()) throw new SourceError(uri, 'this is no plain file. Save the text as a file and name that.')
    if (found.size > LARGEST_FILE) {
      throw new SourceError(
        uri,
        `the file has ${found.size} bytes; at most ${LARGEST_FILE} are read. Split it into its documents.`,
      )
    }
    return await readFile(absolute)
  } catch (cause) {
    throw cause instanceof SourceError ? cause : unreadable(uri, cause)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no right to read it. Give the user who runs this the right, or name another file.',
  ENOENT: 'no such file or folder. Check the spelling, and the folder that the path starts from.',
  ENAMETOOLONG: 'the name is too long for this system.',
}

/** Why a file or folder cannot be read, by the system's error. */
export function unreadable(path: string, cause: unknown): SourceError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new SourceError(
    path,
    REASONS[code] ?? `it cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      cause,
    },
  )
}
