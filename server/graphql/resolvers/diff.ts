// What changed in a directive since an earlier text of it.
import { agencyId } from '../../graph/identity.ts'
import { readRevisions } from '../../store/revisions.ts'
import type { Context } from '../context.ts'
import { within } from '../cursors.ts'
import { toDiffModel } from '../diff.ts'
import type { QueryResolvers, Resolvers } from '../generated.ts'
import { present } from '../present.ts'

/** Greatest ordinal of an earlier text that can be asked for. */
const LAST = 2_147_483_647

export const diff: NonNullable<QueryResolvers['diff']> = async (
  _,
  { document, source, from, to, first },
  { store, compare, stop },
) => {
  const most = within('first', first, 100, 1, 500)
  const revisions = await readRevisions(store, {
    id: document,
    source: source ?? null,
    from: from === null || from === undefined ? null : within('from', from, 1, 1, LAST),
    to: to === null || to === undefined ? null : within('to', to, 1, 1, LAST),
  })
  if (!revisions) return null
  const { name, fromText, toText } = revisions
  return toDiffModel(document, revisions, await compare({ name, before: fromText, after: toText }, stop.signal), most)
}

/** The body of a name, as the graph has it now. */
const agency = ({ name }: { readonly name: string }, _: unknown, { loaders }: Context) =>
  loaders.agency.load(agencyId(name))

export const diffAnswers = {
  Diff: {
    document: async ({ documentId }, _, { loaders }) => present(await loaders.document.load(documentId), documentId),
    source: async ({ sourceId }, _, { loaders }) => present(await loaders.source.load(sourceId), sourceId),
  },
  BodyChange: { agency },
  RecipientChange: { agency },
} satisfies Resolvers
