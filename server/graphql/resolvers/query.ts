import { foldForSearch } from '../../graph/fold.ts'
import { kindOf } from '../../graph/identity.ts'
import type { EdgeKind } from '../../graph/model.ts'
import { search } from '../../store/search.ts'
import { statistics } from '../../store/statistics.ts'
import { trace } from '../../store/trace.ts'
import { badInput, pageSize, within } from '../cursors.ts'
import type { QueryResolvers } from '../generated.ts'
import { loadNode } from '../loaders.ts'
import { listPage } from '../pages.ts'

/** Keys before the first element: of a list by name, of one by place, and of the busiest bodies (more tasks than any has). */
const FIRST_BY_NAME: readonly [string, string] = ['', '']
const FIRST_BY_KEY: readonly [string] = ['']
const BUSIEST: readonly [number, string] = [2_147_483_647, '']

/** Most words of a search; more would only narrow it to nothing. */
const MOST_WORDS = 20

export const Query: Required<Omit<QueryResolvers, '__isTypeOf'>> = {
  node(_, { id }, { loaders }) {
    const kind = kindOf(id)
    return kind && loadNode(loaders, kind, id)
  },
  document: (_, { id }, { loaders }) => loaders.document.load(id),
  task: (_, { id }, { loaders }) => loaders.task.load(id),
  agency: (_, { id }, { loaders }) => loaders.agency.load(id),
  source: (_, { id }, { loaders }) => loaders.source.load(id),
  documents: (_, { directive = null, ...bounds }, { store }) =>
    listPage(
      bounds,
      FIRST_BY_NAME,
      ([afterName, afterId], limit) => store.read('document/page', { afterName, afterId, limit, directive }),
      ({ sort, id }) => [sort, id],
      () => store.read('document/count', { directive }),
    ),
  agencies: (_, bounds, { store }) =>
    listPage(
      bounds,
      FIRST_BY_NAME,
      ([afterName, afterId], limit) => store.read('agency/page', { afterName, afterId, limit }),
      ({ sort, id }) => [sort, id],
      () => store.read('agency/count', {}),
    ),
  tasks: (_, bounds, { store }) =>
    listPage(
      bounds,
      FIRST_BY_KEY,
      ([after], limit) => store.read('task/page', { after, limit }),
      ({ sort }) => [sort],
      () => store.read('task/count', {}),
    ),
  sources: (_, bounds, { store }) =>
    listPage(
      bounds,
      FIRST_BY_NAME,
      ([afterName, afterId], limit) => store.read('source/page', { afterName, afterId, limit }),
      ({ sort, id }) => [sort, id],
      () => store.read('source/count', {}),
    ),
  search(_, { query, first }, { store }) {
    const limit = pageSize(first, 20)
    const words = foldForSearch(query).split(' ').filter(Boolean)
    if (words.length > MOST_WORDS)
      throw badInput(`“query” has ${words.length} words; at most ${MOST_WORDS} are looked for.`)
    return words.length === 0 ? [] : search(store, { words, limit })
  },
  trace(_, { id, depth, first, kinds }, { store }) {
    const followed: readonly EdgeKind[] = kinds ?? ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY']
    return trace(store, id, {
      depth: within('depth', depth, 1, 1, 4),
      first: within('first', first, 200, 1, 1000),
      kinds: followed,
    })
  },
  workload(_, { includePredecessors, ...bounds }, { store }) {
    const name = includePredecessors ? 'agency/workload-of-lineages' : 'agency/workload'
    return listPage(
      bounds,
      BUSIEST,
      ([afterTotal, afterId], limit) => store.read(name, { afterTotal, afterId, limit }),
      ({ total, id }) => [total, id],
      () => store.read(`${name}-count`, {}),
    )
  },
  statistics: (_, _arguments, { store }) => statistics(store),
}
