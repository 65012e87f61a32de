// The laws of the graph on random sources in random order: whatever was read, read again, changed and removed before, the graph is
// the one that a clean load of what is left gives, and `check` finds nothing wrong with it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/check/check.ts'
import type { Relation } from '../../server/extract/reading.ts'
import type { Change, Listing } from '../../server/graph/model.ts'
import { type ExportedGraph, exportGraph } from '../../server/store/export.ts'
import { enter, ingestAll, removeAll } from '../../server/store/ingest.ts'
import { settleAll } from '../../server/store/settle-all.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf, listingOf, type Mention, type Said } from './changes.ts'
import { type Engine, engines } from './engines.ts'
import { loadUnsettled } from './unsettled.ts'

/** Few names, so that sources often speak of the same document, in full or not. */
const NAMES: readonly Pick<Mention, 'number' | 'issuer' | 'type' | 'title'>[] = [
  { number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ' },
  { number: '16/ct-ttg', type: 'Chỉ thị' },
  { number: '17/CT-UBND', issuer: 'UBND thành phố Hà Nội' },
  { number: '17/CT-UBND', issuer: 'UBND tỉnh Hà Giang', type: 'Chỉ thị' },
  { number: '17/CT-UBND' },
  { number: '5/2020/NĐ-CP', title: 'Về hộ tịch' },
  { number: '31/2024/QH15', type: 'Luật', title: 'Luật Đất đai' },
  { number: '45/2013/QH13', type: 'Luật', title: 'Luật Đất đai' },
  { number: null, type: 'Luật', title: 'Luật Đất đai' },
  { number: null, type: 'Luật', title: 'Luật Đất đai năm 2013' },
]
const DATES = ['2013-11-29', '2017', '2020-03-31', '2021-07-23', '2024-01-18', '--07-23', undefined] as const
const RELATIONS: readonly Relation[] = ['basis', 'amends', 'replaces', 'refers']
const BODIES = ['Sở Y tế tỉnh Hà Giang', 'Bộ Giao thông vận tải', 'Bộ Y tế']

const given = <T extends object>(part: T, issuedOn: string | undefined): T & { readonly issuedOn?: string } =>
  issuedOn === undefined ? part : { ...part, issuedOn }
const dated = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DATES)).map(([name, date]) => given(name, date))
const mention: fc.Arbitrary<Mention> = fc
  .tuple(dated, fc.constantFrom(...RELATIONS))
  .map(([name, relation]) => ({ ...name, relation }))
const mentions = fc.array(mention, { maxLength: 3 })
const task = fc.tuple(fc.constantFrom(...BODIES), fc.array(mention, { maxLength: 1 })).map(([body, cites]) => ({
  bodies: { [body]: 'lead' as const },
  cites,
}))
const said: fc.Arbitrary<Said> = fc
  .tuple(dated, mentions, fc.array(task, { maxLength: 2 }), fc.subarray(BODIES, { maxLength: 1 }))
  .map(([name, cites, tasks, recipients]) => ({ ...name, cites, tasks, recipients }))
/** A list says in full what it lists; a line that does not is no entry. */
const rows = fc.array(dated, { maxLength: 3 })

/** Sources by the name of their file, each with what it said at different times. */
const TEXTS = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
const LISTS = ['e.jsonl', 'f.jsonl']
type Source = Change | Listing
const text = fc.tuple(fc.constantFrom(...TEXTS), said).map(([uri, says]): Source => changeOf(uri, says))
const list = fc.tuple(fc.constantFrom(...LISTS), rows).map(([uri, says]): Source => listingOf(uri, says))

/** What is done to a store: sources read, several in one transaction; or those of some names removed. */
type Step = { readonly read: readonly Source[] } | { readonly remove: readonly Source[] }
const texts = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...TEXTS), said).map(([uri, says]) => changeOf(uri, says)),
  { selector: ({ source }) => source.id, minLength: 1, maxLength: 4 },
)
const sources = fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: text }, list), {
  selector: ({ source }) => source.id,
  maxLength: 4,
})
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: sources.map((read) => ({ read })) },
  sources.map((remove) => ({ remove })),
)

async function read(store: Store, batch: readonly Source[]): Promise<void> {
  const texts = batch.filter((one) => 'cites' in one)
  if (texts.length > 0) await ingestAll(store, texts)
  for (const one of batch) if ('listedIn' in one) await enter(store, one)
}

const remove = (store: Store, batch: readonly Source[]): Promise<void> =>
  removeAll(
    store,
    batch.map(({ source }) => source.id),
  )

/** Does the steps, and tells what each source said last. */
async function perform(store: Store, steps: readonly Step[]): Promise<readonly Source[]> {
  const left = new Map<string, Source>()
  for (const step of steps) {
    if ('read' in step) {
      await read(store, step.read)
      for (const one of step.read) left.set(one.source.id, one)
    } else {
      await remove(store, step.remove)
      for (const one of step.remove) left.delete(one.source.id)
    }
  }
  return [...left.values()]
}

async function violations(store: Store): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const violation of check(store, false)) found.push(violation)
  return found
}

const DIRECTIVE = { number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ' }
/** A text without year that is settled with another one, while its mention of a law by title alone is still to be laid. */
const MOVED_WHILE_CITING: readonly Step[] = [
  {
    read: [
      changeOf('a.txt', {
        ...DIRECTIVE,
        cites: [{ number: null, type: 'Luật', title: 'Luật Đất đai', relation: 'basis' }],
      }),
      changeOf('c.txt', {
        ...DIRECTIVE,
        issuedOn: '2013-11-29',
        cites: [{ ...DIRECTIVE, issuedOn: '2024-01-18', relation: 'basis' }],
      }),
    ],
  },
]

const EMPTY: ExportedGraph = { nodes: [], edges: [] }

describe.each(engines)('on $name', ({ name, open }: Engine) => {
  // Bounded by time, too: how many runs fit does not matter for what they say.
  const bounds = { numRuns: name === 'Grafeo' ? 80 : 25, interruptAfterTimeLimit: 25_000 }

  // Alone and first, for a server that has just started takes long to learn the statements.
  test('a text moves while it cites', async () => {
    const store = await open()
    const left = await perform(store, MOVED_WHILE_CITING)
    const after = await exportGraph(store)
    expect(await violations(store)).toEqual([])
    await remove(store, left)
    expect(await exportGraph(store)).toEqual(EMPTY)
    for (const one of left) await read(store, [one])
    expect(after).toEqual(await exportGraph(store))
  })

  test('any history gives the graph of a clean load, and nothing is left of what was removed', async () => {
    const store = await open()
    let dirty: readonly Source[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        // After a run that failed, when a smaller one is looked for.
        if (dirty.length > 0) await remove(store, dirty)
        dirty = steps.flatMap((step) => ('read' in step ? step.read : []))
        dirty = [...new Map(dirty.map((one) => [one.source.id, one])).values()]
        const left = await perform(store, steps)
        const after = await exportGraph(store)
        expect(await violations(store)).toEqual([])
        if (left.length > 0) await remove(store, left)
        expect(await exportGraph(store)).toEqual(EMPTY)
        expect(await violations(store)).toEqual([])
        for (const one of left) await read(store, [one])
        expect(after).toEqual(await exportGraph(store))
        if (left.length > 0) await remove(store, left)
        dirty = []
      }),
      bounds,
    )
  }, 120_000)

  test('reading again what is there changes nothing', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(sources, fc.nat(), async (all, first) => {
        await read(store, all)
        const before = await exportGraph(store)
        const turn = all.length > 0 ? first % all.length : 0
        await read(store, [...all.slice(turn), ...all.slice(0, turn)])
        expect(await exportGraph(store)).toEqual(before)
        if (all.length > 0) await remove(store, all)
      }),
      { ...bounds, numRuns: bounds.numRuns / 2 },
    )
  }, 120_000)

  test('texts that a bulk load brought, settled in small parts, and cut off before, are the graph of an ingest', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(20), async (all, most) => {
        await loadUnsettled(store, all)
        let told = 0
        const tell = (): void => {
          if (++told > most) throw new Error('cut off')
        }
        await settleAll(store, { tell, size: 2, moves: 1 }).catch((error: Error) =>
          expect(error.message).toBe('cut off'),
        )
        await settleAll(store, { size: 3, moves: 2 })
        const settled = await exportGraph(store)
        await remove(store, all)
        await read(store, all)
        expect(settled).toEqual(await exportGraph(store))
        await remove(store, all)
      }),
      { ...bounds, numRuns: bounds.numRuns / 2 },
    )
  }, 120_000)
})
