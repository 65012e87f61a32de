import type { CitationResolvers, EdgeResolvers, EvidenceResolvers } from '../generated.ts'
import { loadNode } from '../loaders.ts'
import { present } from '../present.ts'
import { assignmentOf } from './task.ts'

export const Edge: EdgeResolvers = {
  from: async ({ fromKind, from }, _, { loaders }) => present(await loadNode(loaders, fromKind, from), from),
  to: async ({ toKind, to }, _, { loaders }) => present(await loadNode(loaders, toKind, to), to),
  evidence: (edge) => edge,
}

export const Evidence: EvidenceResolvers = {
  source: async ({ source }, _, { loaders }) => present(await loaders.source.load(source), source),
  quote: async ({ source, start, end }, _, { loaders }) =>
    present(await loaders.text.load(source), source).slice(start, end),
}

/** A mention is an edge from the document, or from the task inside which it stands. */
export const Citation: CitationResolvers = {
  async from({ from, fromKind }, _, { loaders }) {
    const id = fromKind === 'Task' ? (await assignmentOf(loaders, from)).from : from
    return present(await loaders.document.load(id), id)
  },
  async task(mention, _, { loaders }) {
    const id = mention.fromKind === 'Task' ? mention.from : await loaders.taskOf.load(mention)
    return id === null ? null : loaders.task.load(id)
  },
  to: async ({ to }, _, { loaders }) => present(await loaders.document.load(to), to),
  async candidates(mention, _, { loaders }) {
    const ids = await loaders.candidates.load(mention)
    return Promise.all(ids.map(async (id) => present(await loaders.document.load(id), id)))
  },
  relation: ({ id, relation }) => present(relation, id),
  evidence: (mention) => mention,
}
