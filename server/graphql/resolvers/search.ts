import { findSought, toSought } from '../../graph/sought.ts'
import { didYouMean, type FoundRow, search as find, type SearchKind } from '../../store/search.ts'
import { badInput, pageSize } from '../cursors.ts'
import type { HighlightField, QueryResolvers, Resolvers } from '../generated.ts'

/** Most things that are looked for; more would only narrow it to nothing. */
const MOST_WORDS = 20

const KINDS = { DOCUMENT: 'Document', AGENCY: 'Agency', TASK: 'Task' } as const satisfies Record<string, SearchKind>

export const search: NonNullable<QueryResolvers['search']> = async (_, { query, kinds, first }, { store }) => {
  const limit = pageSize(first, 20)
  const sought = toSought(query)
  const { length } = sought.groups
  if (length > MOST_WORDS) throw badInput(`“query” has ${length} words; at most ${MOST_WORDS} are looked for.`)
  const asked = (kinds ?? (['DOCUMENT', 'AGENCY', 'TASK'] as const)).map((kind) => KINDS[kind])
  return { sought, found: length === 0 ? [] : await find(store, sought, { kinds: asked, limit }) }
}

export const searchAnswers = {
  SearchResult: {
    hits: ({ sought, found }) => found.map((node) => ({ sought, node })),
    didYouMean: ({ sought, found }, _, { store }) => (found.length > 0 ? null : didYouMean(store, sought.phrase)),
  },
  SearchHit: {
    highlights: ({ sought, node }) =>
      fieldsOf(node).flatMap(([field, text]) => findSought(text ?? '', sought).map((place) => ({ field, ...place }))),
  },
} satisfies Resolvers

/** The fields of a node that a search looks into. */
function fieldsOf(node: FoundRow): readonly (readonly [HighlightField, string | null])[] {
  switch (node.kind) {
    case 'Document':
      return [
        ['NUMBER', node.number],
        ['TYPE', node.type],
        ['TITLE', node.title],
      ]
    case 'Agency':
      return [['NAME', node.name]]
    case 'Task':
      return [['TEXT', node.text]]
  }
}
