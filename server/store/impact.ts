// What rests on an instrument: whose tasks would have to be looked at if it fell.
import type { EdgeRelation } from '../graph/model.ts'
import { edgesOf } from './neighbours.ts'
import type { EdgeRow } from './rows.ts'
import type { Store } from './store.ts'

/** How far to go. */
export interface ImpactOptions {
  /** Of citations only these; null for any. */
  readonly relations: readonly EdgeRelation[] | null
  /** Greatest distance. */
  readonly depth: number
}

/** What rests on an instrument at one distance. */
export interface ImpactLevel {
  /** 0 for tasks that mention it themselves; 1 for all tasks of documents that cite it, 2 for those of documents that cite these … */
  readonly distance: number
  /** Ids, in order of sources and places in the text; none at distance 0. */
  readonly documents: readonly string[]
  readonly tasks: readonly string[]
  /** Bodies with the number of these tasks that oblige them, the most first. */
  readonly bodies: readonly (readonly [id: string, tasks: number])[]
  readonly relations: readonly ImpactRelation[]
  /** False where there is more than is looked at. */
  readonly complete: boolean
}

/** How much rests on an instrument in one relation. */
export interface ImpactRelation {
  readonly relation: EdgeRelation
  readonly documents: number
  readonly tasks: number
  readonly bodies: number
}

/** Most mentions of one document, documents at one distance, tasks of one document and bodies of one task that are looked at. */
const MOST_MENTIONS = 5_000
const MOST_DOCUMENTS = 1_000
const MOST_TASKS = 500
const MOST_BODIES = 200

/** What rests on a document directly and through others; four statements a distance. */
export async function impact(
  store: Store,
  id: string,
  { relations, depth }: ImpactOptions,
): Promise<readonly ImpactLevel[]> {
  const levels: ImpactLevel[] = []
  const known = new Set<string>([id])
  let nearer: readonly string[] = [id]
  for (let distance = 1; distance <= depth && nearer.length > 0; distance++) {
    const step = { direction: 'in', kinds: ['CITES'], relations, limit: MOST_MENTIONS } as const
    const mentions = await edgesOf(store, nearer, step)
    if (distance === 1) {
      const own = mentions.filter(({ fromKind }) => fromKind === 'Task')
      const complete = mentions.length < MOST_MENTIONS
      levels.push(await levelOf(store, { distance: 0, documents: new Map(), tasks: relationsOf(own), complete }))
    }
    const found = relationsOf(mentions.filter(({ from, fromKind }) => fromKind === 'Document' && !known.has(from)))
    const documents = new Map([...found].slice(0, MOST_DOCUMENTS))
    if (documents.size === 0) break
    nearer = [...documents.keys()]
    for (const document of nearer) known.add(document)
    const assigned = await edgesOf(store, nearer, {
      direction: 'out',
      kinds: ['ASSIGNS'],
      relations: null,
      limit: MOST_TASKS,
    })
    const tasks = new Map(
      assigned.map(({ from, to }) => [to as string, documents.get(from) ?? new Set<EdgeRelation>()]),
    )
    const complete = documents.size === found.size && mentions.length < MOST_MENTIONS
    levels.push(await levelOf(store, { distance, documents, tasks, complete }))
  }
  return levels
}

type Relations = ReadonlyMap<string, ReadonlySet<EdgeRelation>>

/** The relations in which each citing node cites. */
function relationsOf(mentions: readonly EdgeRow[]): Relations {
  const all = new Map<string, Set<EdgeRelation>>()
  for (const { from, relation } of mentions) {
    const known = all.get(from) ?? new Set<EdgeRelation>()
    if (relation) known.add(relation)
    all.set(from, known)
  }
  return all
}

interface Found {
  readonly distance: number
  readonly documents: Relations
  readonly tasks: Relations
  readonly complete: boolean
}

async function levelOf(store: Store, { distance, documents, tasks, complete }: Found): Promise<ImpactLevel> {
  const ids = [...tasks.keys()]
  const edges = await edgesOf(store, ids, {
    direction: 'out',
    kinds: ['OBLIGATES'],
    relations: null,
    limit: MOST_BODIES,
  })
  const bodies = new Map<string, Set<string>>()
  for (const { from, to } of edges) bodies.set(to, (bodies.get(to) ?? new Set()).add(from))
  const relations = new Set([...documents.values(), ...tasks.values()].flatMap((set) => [...set]))
  const within = (all: Relations, relation: EdgeRelation): ReadonlySet<string> =>
    new Set([...all].flatMap(([id, set]) => (set.has(relation) ? id : [])))
  return {
    distance,
    documents: [...documents.keys()],
    tasks: ids,
    bodies: [...bodies].map(([id, of]) => [id, of.size] as const).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    relations: [...relations].sort().map((relation) => {
      const own = within(tasks, relation)
      return {
        relation,
        documents: within(documents, relation).size,
        tasks: own.size,
        bodies: [...bodies.values()].filter((of) => [...of].some((task) => own.has(task))).length,
      }
    }),
    complete,
  }
}
