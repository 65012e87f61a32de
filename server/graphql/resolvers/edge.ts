import type { EdgeResolvers, EvidenceResolvers } from '../generated.ts'
import { loadNode } from '../loaders.ts'
import { present } from '../present.ts'

export const Edge: EdgeResolvers = {
  from: async ({ fromKind, from }, _, { loaders }) => present(await loadNode(loaders, fromKind, from), from),
  to: async ({ toKind, to }, _, { loaders }) => present(await loadNode(loaders, toKind, to), to),
  evidence: (edge) => edge,
}

export const Evidence: EvidenceResolvers = {
  source: async ({ source }, _, { loaders }) => present(await loaders.source.load(source), source),
  quote: async ({ source, start, end }, _, { loaders }) =>
    present(await loaders.source.load(source), source).text.slice(start, end),
}
