// What the tests of faults share: corpora on disk, where processes find a store, and what a clean load of a corpus gives.
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import { check } from '../../server/check/check.ts'
import { takeIn } from '../../server/intake.ts'
import { type ExportedGraph, exportGraph } from '../../server/store/export.ts'
import type { Neo4jConfig } from '../../server/store/neo4j.ts'
import { type StoreConfig, withStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { generate } from '../bench/generator.ts'
import { folder } from '../server/process.ts'
import { HOME } from '../server/samples.ts'

/** Writes that many texts of realistic shape and gives their folder. */
export function writeCorpus(size: number): string {
  const path = folder()
  for (let index = 0; index < size; index++) {
    const { name, text } = generate({ seed: 1, size }, index)
    writeFileSync(join(path, name), text)
  }
  return path
}

/** The files of folders, each once. */
export const filesOf = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)))

/** What tells a process of the program where the store is. */
export function environmentOf({ neo4j, dataFolder }: StoreConfig): Readonly<Record<string, string>> {
  if (!neo4j) return { CHIDAO_DATA: dataFolder }
  const { uri, user, password, database } = neo4j
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

/** A server as a store. */
export const storeAt = (neo4j: Neo4jConfig): StoreConfig => ({ neo4j, dataFolder: '' })

/** The graph of a clean load of files, in the embedded store. */
export function cleanLoad(files: readonly string[]): Promise<ExportedGraph> {
  return withStore({ dataFolder: folder() }, async (store) => {
    for await (const intake of takeIn(store, files, HOME)) if ('error' in intake) throw intake.error
    return exportGraph(store)
  })
}

/** Fails unless each source is wholly in the store: what its text says is there, and no more. Gives the URIs of the sources. */
export async function expectWhole(store: Store): Promise<ReadonlySet<string>> {
  // A server may still be undoing what a process that was killed had begun.
  await store.write((transaction) => transaction.run('ingest/take-turn', { source: '' }))
  const violations: unknown[] = []
  for await (const violation of check(store, true)) violations.push(violation)
  expect(violations).toEqual([])
  return new Set((await listSources(store)).map(({ uri }) => uri))
}

/** Digests of the texts in the store, by the names of their files. */
export async function digestsIn(store: Store): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await listSources(store)).map(({ id, uri }) => [id, basename(uri)]))
  const known = await store.read('ingest/known', { ids: [...names.keys()] })
  return new Map(known.map(({ id, sha256 }) => [names.get(id) ?? id, sha256]))
}

const listSources = (store: Store) => store.read('source/list', { after: '', limit: 10_000 })

/** Names of the files that an ingest told as read. */
export const toldIn = (out: string): readonly string[] =>
  [...out.matchAll(/^(\d+\.txt): \d+ tasks/gm)].map((match) => match[1] ?? '')
