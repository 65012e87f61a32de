import { within } from '../cursors.ts'
import type { SourceResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'
import { present } from '../present.ts'

/** Most marks at once, and the last place of a text where they may begin. */
const MOST_MARKS = 5000
const LAST_PLACE = 2_147_483_647

export const Source: SourceResolvers = {
  label: labelOf,
  text: async ({ id }, _, { loaders }) => present(await loaders.text.load(id), id),
  document: async ({ id }, _, { loaders }) => {
    const document = await loaders.documentOf.load(id)
    return document === null ? null : loaders.document.load(document)
  },
  revisions: ({ id }, _, { loaders }) => loaders.revisions.load(id),
  marks: ({ id }, { kinds, from, first }, { store }) =>
    store.read('source/marks', {
      id,
      kinds: kinds ?? ['ISSUED_BY', 'ADDRESSED_TO', 'CITES', 'ASSIGNS', 'OBLIGATES'],
      from: within('from', from, 0, 0, LAST_PLACE),
      limit: within('first', first, 1000, 1, MOST_MARKS),
    }),
}
