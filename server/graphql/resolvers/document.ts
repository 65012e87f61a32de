import type { SourceRow } from '../../store/rows.ts'
import type { DocumentResolvers, ValidityResolvers, ValidityStatus } from '../generated.ts'
import { labelOf } from '../labels.ts'
import { edgePage, mentionPage, pageOf } from '../pages.ts'

/** Most sources of one document that are read at once. */
const MOST_SOURCES = 100

export const Validity: ValidityResolvers = {
  status: ({ status }) => status.replace('-', '_').toUpperCase() as ValidityStatus,
}

export const Document: DocumentResolvers = {
  label: labelOf,
  issuers: async ({ id }, bounds, { loaders }) => pageOf(await loaders.issuers.load(id), bounds),
  tasks: (document, bounds, context) => edgePage(context, document, 'out', ['ASSIGNS'], bounds),
  citations: ({ id }, bounds, context) => mentionPage(context, 'document', id, bounds),
  citedBy: ({ id }, bounds, context) => mentionPage(context, 'citedDocument', id, bounds),
  recipients: (document, bounds, context) => edgePage(context, document, 'out', ['ADDRESSED_TO'], bounds),
  listedIn: (document, bounds, context) => edgePage(context, document, 'out', ['LISTED_IN'], bounds),
  validity: (document, _, { loaders }) => loaders.validity.load(document),
  async sources({ id, kind }, _, { loaders }) {
    const edges = await loaders.edges.load({
      id,
      kind,
      direction: 'out',
      kinds: ['READ_FROM'],
      after: '',
      down: false,
      limit: MOST_SOURCES,
    })
    const sources = await loaders.source.loadMany(edges.map(({ to }) => to))
    return sources.filter((source): source is SourceRow => {
      if (source instanceof Error) throw source
      return source !== null
    })
  },
}
