// The bodies that a source names, with those that they belong to and those that took their place. Pure.
import { LRUCache } from 'lru-cache'
import type { Span } from '../extract/reading.ts'
import { toAgency } from './agency.ts'
import { evidence } from './evidence.ts'
import { kinOf } from './kin.ts'
import type { AgencyNode, Names, SourceId } from './model.ts'
import { LONGEST_CHAIN } from './superiors.ts'

/** Bodies as they are gathered from a source. */
export interface Bodies {
  /** Notes a body that is named at `where` and, as far as its name tells, the bodies it belongs to, and those that took its place. */
  readonly add: (name: string, where: Span) => AgencyNode
  /** All that were noted until now. */
  readonly all: () => { readonly agencies: readonly AgencyNode[]; readonly names: readonly Names[] }
}

/** What names tell, kept for the most used ones: texts name the same few hundred bodies again and again. */
const TOLD = new LRUCache({ max: 10_000, memoMethod: (name: string) => ({ node: toAgency(name), kin: kinOf(name) }) })

/** No bodies yet. */
export function gatherBodies(source: SourceId): Bodies {
  const agencies = new Map<string, AgencyNode>()
  const names = new Map<string, Names>()
  const add = (name: string, where: Span, chain = 0): AgencyNode => {
    const { node, kin: told } = TOLD.memo(name)
    agencies.set(node.id, node)
    const kin = chain < LONGEST_CHAIN && !names.has(node.id) ? told : []
    if (kin.length > 0) names.set(node.id, { ...evidence(source, 'NAMES', where, node.id), from: source, to: node.id })
    for (const other of kin) add(other.name, where, other.kind === 'PART_OF' ? chain + 1 : chain)
    return node
  }
  return {
    add: (name, where) => add(name, where),
    all: () => ({ agencies: [...agencies.values()], names: [...names.values()] }),
  }
}
