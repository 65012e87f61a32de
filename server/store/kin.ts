// A body's place among others is told by its name, so all sources that name it say the same: one edge of a kind stands for all, with
// the first words that name it.
import { type Kin, kinOf } from '../graph/kin.ts'
import type { AgencyId, Names, SourceId } from '../graph/model.ts'
import type { KinRow } from './ingest-statements.ts'
import { unique } from './keys.ts'
import type { Transaction } from './store.ts'

/**
 * Brings the edges up to date.
 * @param lost bodies that some of `sources` may name no longer
 * @param gained what is named now
 * @param names of bodies, as far as they are known without looking
 */
export async function updateKin(
  transaction: Transaction,
  lost: readonly AgencyId[],
  sources: readonly SourceId[],
  gained: readonly Names[],
  names: ReadonlyMap<AgencyId, string>,
): Promise<void> {
  const ids = unique([...lost, ...gained.map(({ to }) => to)])
  if (ids.length === 0) return
  const laid = await transaction.run('ingest/kin-laid', { ids })
  const gone = new Set<string>(sources)
  // Only a body of which the first words may be gone is looked at from scratch: thousands of sources may name it.
  const orphaned = new Set(laid.flatMap(({ from, place }) => (gone.has(place.split(' ')[0] ?? '') ? [from] : [])))
  const kept = laid.flatMap(({ from, place }) => (orphaned.has(from) ? [] : [{ id: from, place }]))
  const named = gained.map((names) => ({ id: names.to, place: placeOf(names) }))
  const places = [...kept, ...named, ...(await firstNamed(transaction, [...orphaned]))]
  await lay(transaction, await compare(transaction, laid, places, names))
}

/** Lays the edges of all these bodies from scratch. */
export async function settleKin(transaction: Transaction, ids: readonly AgencyId[]): Promise<void> {
  await lay(transaction, await kinToLay(transaction, ids))
}

/** Edges to lay, and edges that are there and should not be. */
export interface KinToLay {
  readonly missing: readonly Laid[]
  readonly outdated: readonly KinRow[]
}

/** What is wrong with the edges of these bodies: nothing in a settled graph. */
export async function kinToLay(transaction: Transaction, ids: readonly AgencyId[]): Promise<KinToLay> {
  return compare(transaction, await transaction.run('ingest/kin-laid', { ids }), await firstNamed(transaction, ids))
}

/** Where a body is named. */
interface Place {
  readonly id: AgencyId
  /** As {@link KinRow} has it. */
  readonly place: string
}

async function firstNamed(transaction: Transaction, ids: readonly AgencyId[]): Promise<readonly Place[]> {
  return ids.length === 0 ? [] : transaction.run('ingest/first-named', { ids })
}

/** The edges that are `laid` next to those that should be, each with the first of the places where its body is named. */
async function compare(
  transaction: Transaction,
  laid: readonly KinRow[],
  places: readonly Place[],
  names: ReadonlyMap<AgencyId, string> = new Map(),
): Promise<KinToLay> {
  const first = new Map<AgencyId, string>()
  for (const { id, place } of places) {
    const other = first.get(id)
    if (other === undefined || place < other) first.set(id, place)
  }
  const nameless = [...first.keys()].filter((id) => !names.has(id))
  const read = nameless.length === 0 ? [] : await transaction.run('agency/by-ids', { ids: nameless })
  const named = new Map([...names, ...read.map(({ id, name }) => [id, name] as const)])
  const wanted = new Map<string, Laid>()
  for (const [id, place] of first)
    for (const { kind, to, properties } of kinOf(named.get(id) ?? '')) {
      const row = { from: id, kind, to, place }
      wanted.set(keyOf(row), { row, properties })
    }
  const there = new Set(laid.map(keyOf))
  return {
    missing: [...wanted].flatMap(([key, edge]) => (there.has(key) ? [] : [edge])),
    outdated: laid.filter((row) => !wanted.has(keyOf(row))),
  }
}

async function lay(transaction: Transaction, { missing, outdated }: KinToLay): Promise<void> {
  if (outdated.length > 0) await transaction.run('ingest/drop-kin', { rows: outdated })
  for (const [kind, edges] of Map.groupBy(missing, ({ row }) => row.kind))
    await transaction.run(WRITES[kind], { rows: edges.map(toEdge) })
}

const WRITES = { PART_OF: 'ingest/part-of', SUCCEEDED_BY: 'ingest/succeeded-by' } as const

/** An edge to lay. */
interface Laid {
  readonly row: KinRow
  readonly properties: Kin['properties']
}

const keyOf = ({ from, kind, to, place }: KinRow): string => [from, kind, to, place].join(' ')

const placeOf = ({ source, start, end }: Names): string => `${source} ${String(start).padStart(9, '0')} ${end}`

function toEdge({ row: { from, kind, to, place }, properties }: Laid) {
  const [source = '', start = '', end = ''] = place.split(' ')
  const id = `${source}:${start}:${kind}:${from}`
  return { from, to, id, source, start: Number(start), end: Number(end), ...properties }
}
