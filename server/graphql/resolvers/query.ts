import { kindOf, sourceOfEdge } from '../../graph/identity.ts'
import { statistics } from '../../store/statistics.ts'
import { badInput } from '../cursors.ts'
import { loadDocument } from '../duties.ts'
import type { QueryResolvers } from '../generated.ts'
import { type Loaders, loadNode } from '../loaders.ts'
import type { NodeModel } from '../models.ts'
import { diff } from './diff.ts'
import { lists } from './query-lists.ts'
import { questions } from './questions.ts'
import { search } from './search.ts'
import { timeline } from './timeline.ts'

/** Most ids of `nodes`. */
const MOST_NODES = 100

export const Query: Required<Omit<QueryResolvers, '__isTypeOf'>> = {
  node: (_, { id }, { loaders }) => loadAny(loaders, id),
  nodes(_, { ids }, { loaders }) {
    if (ids.length > MOST_NODES) throw badInput(`“ids” has ${ids.length} members; it may have ${MOST_NODES}.`)
    return Promise.all(ids.map((id) => loadAny(loaders, id)))
  },
  document: (_, { id }, context, info) => loadDocument(context, id, info),
  task: (_, { id }, { loaders }) => loaders.task.load(id),
  agency: (_, { id }, { loaders }) => loaders.agency.load(id),
  source: (_, { id }, { loaders }) => loaders.source.load(id),
  ...lists,
  search,
  ...questions,
  diff,
  timeline,
  statistics: (_, _arguments, { store }) => statistics(store),
}

/** What an id stands for: a node, or a mention of a document; null when there is none. */
async function loadAny(loaders: Loaders, id: string): Promise<NodeModel | null> {
  const kind = kindOf(id)
  if (kind) return loadNode(loaders, kind, id)
  return sourceOfEdge(id) === null ? null : loaders.citation.load(id)
}
