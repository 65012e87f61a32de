import type { RegistryEntry } from '../extract/registry.ts'
import type { Source } from '../sources/source.ts'
import { gatherBodies } from './bodies.ts'
import { evidence } from './evidence.ts'
import { sourceId, toDocument } from './identity.ts'
import type { DocumentNode, IssuedBy, ListedIn, Listing } from './model.ts'

/** What an authority list writes: its entries as nodes and edges, each with its line as evidence. Pure. */
export function toListing(source: Source, entries: readonly RegistryEntry[]): Listing {
  const id = sourceId(source.uri)
  const bodies = gatherBodies(id)
  const documents = new Map<string, DocumentNode>()
  const issuedBy: IssuedBy[] = []
  const listedIn: ListedIn[] = []
  for (const entry of entries) {
    const { number, type, title, issuedOn, issuers } = entry
    const node = toDocument({ number, title, issuer: issuers[0] ?? null, issuedOn }, id)
    documents.set(node.id, node)
    listedIn.push({
      ...evidence(id, 'LISTED_IN', entry, 0),
      from: node.id,
      to: id,
      number: node.number,
      type,
      title,
      issuedOn,
    })
    for (const name of new Set(issuers)) {
      const to = bodies.add(name, entry).id
      issuedBy.push({ ...evidence(id, 'ISSUED_BY', entry, to), from: node.id, to })
    }
  }
  const { uri, name, text, sha256, format } = source
  return {
    source: { id, uri, name, text, sha256, format },
    documents: [...documents.values()],
    ...bodies.all(),
    issuedBy,
    listedIn,
  }
}
