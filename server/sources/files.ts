import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
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
  return toSource(readBytes(absolute, uri), uri, basename(absolute))
}

/** A file that was given by its content; its name is never looked for on the disk. */
export interface GivenFile {
  /** {@link uriOfGiven} its name. */
  readonly uri: string
  readonly bytes: Uint8Array
}

/** What begins the URI of a file that was given by its content. No path begins so: files below the working folder have plain names, others `/`. */
const GIVEN = 'upload:'

/** What a file that was given is called in the graph. The same name again is the same source. */
export function uriOfGiven(name: string): string {
  return `${GIVEN}${name}`
}

/** The name of a file that was given, by its URI. */
export function nameOfGiven(uri: string): string {
  return uri.slice(GIVEN.length)
}

/**
 * Reads a source that was given.
 * @throws SourceError when it is too large, unreadable, or holds no text
 */
export async function readGiven({ uri, bytes }: GivenFile): Promise<Source> {
  refuseLarge(bytes.length, uri)
  return toSource(bytes, uri, nameOfGiven(uri))
}

async function toSource(bytes: Uint8Array, uri: string, name: string): Promise<Source> {
  const format = await findFormat(bytes, uri)
  return sourceOf(await PLAIN[format](bytes, uri), { uri, name, format })
}

/** A source from the words of its file, as they were decoded. */
export function sourceOf(words: string, file: Pick<Source, 'uri' | 'name' | 'format'>): Source {
  const text = normaliseText(words, file.uri)
  const sha256 = hash('sha256', text)
  return { ...file, text, sha256 }
}

function refuseLarge(size: number, uri: string): void {
  if (size <= LARGEST_FILE) return
  throw new SourceError(
    uri,
    `the file has ${size} bytes; at most ${LARGEST_FILE} are read. Split it into its documents.`,
  )
}

/**
 * The bytes of a file. At once and not in turns with other work: files are read by threads that do nothing else, and by commands,
 * and for a small file the turns cost ten times what reading it does.
 * @param uri for messages
 * @throws SourceError when it is missing, unreadable or too large
 */
export function readBytes(absolute: string, uri: string): Uint8Array {
  try {
    // Before it is opened: opening a pipe would wait for somebody who writes to it.
    const found = statSync(absolute)
    if (found.isDirectory()) throw new SourceError(uri, 'this is a folder. Name files.')
    if (!found.isFile()) throw new SourceError(uri, 'this is no plain file. Save the text as a file and name that.')
    refuseLarge(found.size, uri)
    return readFileSync(absolute)
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
