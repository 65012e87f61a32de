// The questions people come with: trace, paths, chains of citations, impact.
import { kindOf } from '../../graph/identity.ts'
import type { EdgeKind } from '../../graph/model.ts'
import { citationChain } from '../../store/chain.ts'
import { impact } from '../../store/impact.ts'
import { paths } from '../../store/paths.ts'
import type { AgencyRow, DocumentRow, TaskRow } from '../../store/rows.ts'
import { trace } from '../../store/trace.ts'
import { badInput, within } from '../cursors.ts'
import type { QueryResolvers, Resolvers } from '../generated.ts'
import { type Loaders, loadNode } from '../loaders.ts'
import { present } from '../present.ts'

/** Most nodes that a trace may know already. */
const MOST_WITHOUT = 2000
/** Kinds of edges that a trace and a path follow where nothing is said. */
const TRACED: readonly EdgeKind[] = ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY']
const WALKED: readonly EdgeKind[] = ['ASSIGNS', 'OBLIGATES', 'CITES']

type Questions = 'trace' | 'paths' | 'citationChain' | 'impact'

export const questions: Required<Pick<QueryResolvers, Questions>> = {
  trace(_, { from, direction, depth, first, kinds, relations, without }, { store }) {
    if (without && without.length > MOST_WITHOUT)
      throw badInput(`“without” has ${without.length} members; it may have ${MOST_WITHOUT}.`)
    return trace(store, from, {
      direction,
      depth: within('depth', depth, 1, 1, 4),
      first: within('first', first, 200, 1, 1000),
      kinds: kinds ?? TRACED,
      relations: relations ?? null,
      without: without ?? [],
    })
  },
  async paths(_, { from, to, maxLength, kinds, relations, first }, { store }) {
    if (from === to) throw badInput('“from” and “to” are the same node.')
    const found = await paths(store, from, to, {
      maxLength: within('maxLength', maxLength, 6, 1, 8),
      kinds: kinds ?? WALKED,
      relations: relations ?? null,
      first: within('first', first, 5, 1, 20),
    })
    return { complete: found.complete, paths: found.paths.map((edges) => ({ from, edges })) }
  },
  async citationChain(_, { document: id, direction, relations, depth, first }, { store, loaders }) {
    const bounds = { depth: within('depth', depth, 2, 1, 6), first: within('first', first, 50, 1, 200) }
    const chain = await citationChain(store, id, { direction, relations: relations ?? null, ...bounds })
    if (!chain) return null
    for (const document of [chain.document, ...chain.documents]) loaders.document.prime(document.id, document)
    return chain
  },
  async impact(_, { document: id, relations, depth, first }, { store, loaders }) {
    const bounds = { depth: within('depth', depth, 2, 1, 3), relations: relations ?? null }
    const named = within('first', first, 20, 1, 100)
    const document = await loaders.document.load(id)
    if (!document) return null
    const levels = await impact(store, id, bounds)
    return { document, levels: levels.map((level) => ({ ...level, first: named })) }
  },
}

export const answers = {
  TraceWay: { direction: ({ direction }) => (direction === 'out' ? 'OUT' : 'IN') },
  Path: {
    length: ({ edges }) => edges.length,
    steps({ from, edges }) {
      let at: string = from
      return edges.map((edge) => {
        const step = { from: at, edge }
        at = otherEnd(step)
        return step
      })
    },
  },
  PathStep: {
    node: ({ from }, _, { loaders }) => nodeOf(loaders, from),
    forward: ({ from, edge }) => edge.from === from,
    next: (step, _, { loaders }) => nodeOf(loaders, otherEnd(step)),
  },
  CitationLevel: {
    documents: ({ documents }, _, { loaders }) => Promise.all(documents.map((id) => documentOf(loaders, id))),
  },
  ImpactLevel: {
    documentCount: ({ documents }) => documents.length,
    taskCount: ({ tasks }) => tasks.length,
    bodyCount: ({ bodies }) => bodies.length,
    tasks: ({ tasks, first }, _, { loaders }) => Promise.all(tasks.slice(0, first).map((id) => taskOf(loaders, id))),
    bodies: ({ bodies, first }) => bodies.slice(0, first),
  },
  ImpactBody: { agency: ([id], _, { loaders }) => agencyOf(loaders, id), tasks: ([, tasks]) => tasks },
} satisfies Resolvers

function otherEnd({
  from,
  edge,
}: {
  readonly from: string
  readonly edge: { readonly from: string; readonly to: string }
}): string {
  return edge.from === from ? edge.to : edge.from
}

async function nodeOf(loaders: Loaders, id: string) {
  const kind = kindOf(id)
  return present(kind && (await loadNode(loaders, kind, id)), id)
}

const documentOf = async ({ document }: Loaders, id: string): Promise<DocumentRow> =>
  present(await document.load(id), id)
const taskOf = async ({ task }: Loaders, id: string): Promise<TaskRow> => present(await task.load(id), id)
const agencyOf = async ({ agency }: Loaders, id: string): Promise<AgencyRow> => present(await agency.load(id), id)
