// Writes what a format gives to where it should be, at the pace of the disk or of the pipe.
import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
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
  makeFolder(folder)
  if (readdirSync(folder).length > 0) throw new UserError(`${folder}: the folder is not empty. Name a new one.`)
  await writeFiles(folder, pieces)
}

/** To files in a folder, each there only when all of them are whole; those that are there already are replaced. */
export async function writeFiles(folder: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const files = new Map<string, FileHandle>()
  const partial = (file: string): string => join(folder, `partial-${file}`)
  try {
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(partial(file), 'w'))
      files.set(file, handle)
      await handle.write(text)
    }
    for (const [file, handle] of files) {
      await handle.close()
      renameSync(partial(file), join(folder, file))
    }
  } catch (error) {
    for (const [file, handle] of files) {
      await handle.close()
      rmSync(partial(file), { force: true })
    }
    throw unwritable(folder, error)
  }
}

/** Makes a folder where there is none. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** Faults of the disk for the person who runs the program; any other error as it is. */
function unwritable(place: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new UserError(`${place}: cannot be written: ${error.message}. Make room there, or name another place.`, {
    cause: error,
  })
}
