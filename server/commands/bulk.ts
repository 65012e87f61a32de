// `export --format neo4j-admin`: files to the tables of a bulk load, without a store.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { type BulkRead, readShard } from '../exchange/bulk.ts'
import type { Piece } from '../exchange/csv.ts'
import { emptyTables, type Shard, sharedFiles } from '../exchange/neo4j-admin.ts'
import { makeFolder, writeFiles } from '../exchange/write.ts'
import { openReaders } from '../readers.ts'
import { home } from './called.ts'
import { type Failures, openFailures } from './failures.ts'
import { countFiles, filesOf } from './files.ts'
import { type Progress, showProgress } from './progress.ts'

/** What to read, and which part of it. */
export interface Bulk {
  /** Files and folders. */
  readonly from: readonly string[]
  readonly shard: Shard
  /** Where to keep what was not read. */
  readonly errors?: string | undefined
}

/** Writes the tables of a shard into a folder, which other shards may write to as well. */
export async function writeBulk(folder: string, { from, shard, errors }: Bulk): Promise<void> {
  const failures = await openFailures(errors)
  try {
    makeFolder(folder)
    const total = Math.round((await countFiles(from, failures)) / shard.of)
    const readers = openReaders(Math.max(1, Math.min(availableParallelism(), total)))
    const progress = showProgress(total)
    try {
      await writeFiles(folder, pieces(readShard(filesOf(from), home, shard, readers), shard, failures, progress))
    } finally {
      await readers.close()
      progress.close()
    }
    // Last, so that what was cut off is not taken for a whole.
    for (const { file, text } of sharedFiles()) writeFileSync(join(folder, file), text)
    console.log(
      `Once all ${shard.of} parts are in one folder, there: neo4j-admin database import full @import.args neo4j`,
    )
    console.log('Then, with NEO4J_URI set: chidao settle')
  } finally {
    await failures.close()
  }
  if (failures.count() > 0) process.exitCode = 1
}

/** `3/16` as a shard. */
export function toShard(words: string): Shard {
  const [, part = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (shard.part < 1 || shard.part > shard.of)
    throw new UserError(`--shard ${words}: name a part of so many, from 1/1 on, like 3/16.`)
  return shard
}

async function* pieces(
  reads: AsyncIterable<BulkRead>,
  shard: Shard,
  failures: Failures,
  progress: Progress,
): AsyncGenerator<Piece> {
  yield* emptyTables(shard)
  for await (const read of reads) {
    if ('error' in read) await failures.add(read.error)
    else yield* read.pieces
    progress.add(read)
  }
}
