// Writes what a format gives to where it should be, at the pace of the disk or of the pipe.
import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserError } from '../errors.ts'
import type { Piece } from './csv.ts'

/** To the standard output. */
export async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false })
}

/** To a file, which is there only when all of it is. */
export async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial))
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw unwritable(file, error)
  }
}

/** To files in a folder that is new or empty. */
export async function writeFolder(folder: string, pieces: AsyncIterable<Piece>): Promise<void> {
  makeEmpty(folder)
  await appendTo(folder, pieces)
}

/** To files in a folder that are not there yet. */
export async function appendTo(folder: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const files = new Map<string, Awaited<ReturnType<typeof open>>>()
  try {
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(join(folder, file), 'wx'))
      files.set(file, handle)
      await handle.write(text)
    }
  } catch (error) {
    throw unwritable(folder, error)
  } finally {
    for (const handle of files.values()) await handle.close()
  }
}

function makeEmpty(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    if (readdirSync(folder).length === 0) return
  } catch (error) {
    throw unwritable(folder, error)
  }
  throw new UserError(`${folder}: the folder is not empty. Name a new one.`)
}

/** Faults of the disk for the person who runs the program; any other error as it is. */
function unwritable(place: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new UserError(`${place}: cannot be written: ${error.message}. Make room there, or name another place.`, {
    cause: error,
  })
}
