// Backups of the embedded store by the engine's own means: one file with its checksum, told in a manifest.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'
import grafeo from '@grafeo-db/js'
import pRetry from 'p-retry'
import { z } from 'zod'
import { askForCopy } from './copies.ts'
import { fromGrafeo, StoreError, StoreLockedError } from './errors.ts'
import { FILE } from './grafeo.ts'

const MANIFEST = 'backup_manifest.json'
/** What the engine tells of each file of a backup; the checksum is a CRC-32. */
const Segment = z.looseObject({ filename: z.string(), checksum: z.int(), end_epoch: z.int() })
const Manifest = z.looseObject({ segments: z.array(Segment).min(1) })

/** Attempts to get at a store that another process holds and gives no copy of, and milliseconds between them. */
const ATTEMPTS = 40
const BETWEEN = 250

/**
 * Backs up the store of a folder, also while another process serves it or writes to it: that one gives a copy as it is between
 * two transactions, and goes on; the engine's backup is then made from the copy, here.
 * @param target a folder that is new or empty
 * @throws StoreError with what to do
 */
export async function backUp(folder: string, target: string): Promise<void> {
  if (!existsSync(join(folder, FILE)))
    throw new StoreError(`There is no store in ${folder}. Set CHIDAO_DATA to the folder of one.`)
  makeEmpty(target)
  // The process that holds the store may be about to end: then it gives no copy, and soon none is needed.
  await pRetry(() => backOrAsk(folder, target), {
    retries: ATTEMPTS,
    minTimeout: BETWEEN,
    factor: 1,
    shouldRetry: ({ error }) => error instanceof StoreLockedError,
  })
}

async function backOrAsk(folder: string, target: string): Promise<void> {
  try {
    back(join(folder, FILE), target)
  } catch (error) {
    if (!(error instanceof StoreLockedError)) throw error
    const copy = mkdtempSync(join(target, 'copy-'))
    try {
      await askForCopy(folder, copy)
      back(join(copy, FILE), target)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
}

/**
 * Makes a store from a backup.
 * @param folder where no store is
 * @throws StoreError with what to do
 */
export function restore(backup: string, folder: string): void {
  const file = join(folder, FILE)
  if (existsSync(file))
    throw new StoreError(`There is a store in ${folder}. Move it away, or set CHIDAO_DATA to another folder.`)
  const epoch = checkBackup(backup)
  const partial = join(folder, `restored-${FILE}`)
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(partial, { force: true })
    grafeo.GrafeoDB.restoreToEpoch(backup, epoch, partial)
    // Only opening it shows whether it is whole.
    grafeo.GrafeoDB.open(partial).close()
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw fromGrafeo(error, backup, 'restoring')
  }
}

function back(file: string, target: string): void {
  try {
    const database = grafeo.GrafeoDB.open(file)
    try {
      database.backupFull(target)
    } finally {
      database.close()
    }
  } catch (error) {
    throw fromGrafeo(error, file, 'a backup')
  }
}

function makeEmpty(target: string): void {
  try {
    mkdirSync(target, { recursive: true })
    if (readdirSync(target).length === 0) return
  } catch (error) {
    throw fromGrafeo(error, target, 'a backup')
  }
  throw new StoreError(`The folder ${target} is not empty. Name a new one for each backup.`)
}

/** The last epoch of a backup whose files are as they were written. */
function checkBackup(backup: string): number {
  const segments = readSegments(backup)
  for (const { filename, checksum } of segments) {
    if (checksumOf(backup, filename) !== checksum)
      throw new StoreError(
        `The backup in ${backup} is damaged: ${filename} is not as it was written. Take another one.`,
      )
  }
  return Math.max(...segments.map(({ end_epoch }) => end_epoch))
}

function readSegments(backup: string): readonly z.infer<typeof Segment>[] {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(backup, MANIFEST), 'utf8'))).segments
  } catch (error) {
    throw new StoreError(`There is no backup in ${backup}: ${MANIFEST} is missing or damaged there.`, { cause: error })
  }
}

function checksumOf(backup: string, filename: string): number {
  try {
    return crc32(readFileSync(join(backup, basename(filename))))
  } catch (error) {
    throw fromGrafeo(error, backup, 'restoring')
  }
}
