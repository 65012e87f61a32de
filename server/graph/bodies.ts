// The bodies that a source names, with those that they belong to and those that took their place. Pure.
import type { Span } from '../extract/reading.ts'
import { toAgency } from './agency.ts'
import { evidence } from './evidence.ts'
import { agencyId } from './identity.ts'
import type { AgencyNode, PartOf, SourceId, SucceededBy } from './model.ts'
import { successorOf } from './successions.ts'
import { parentName } from './superiors.ts'

/** Longest chain of superiors that a name may tell. */
const LONGEST_CHAIN = 3

/** Bodies as they are gathered from a source. */
export interface Bodies {
  /** Notes a body that is named at `where` and, as far as its name tells, the bodies it belongs to, and those that took its place. */
  readonly add: (name: string, where: Span) => AgencyNode
  /** All that were noted until now. */
  readonly all: () => {
    readonly agencies: readonly AgencyNode[]
    readonly partOf: readonly PartOf[]
    readonly succeededBy: readonly SucceededBy[]
  }
}

/** No bodies yet. */
export function gatherBodies(source: SourceId): Bodies {
  const agencies = new Map<string, AgencyNode>()
  const partOf = new Map<string, PartOf>()
  const succeededBy = new Map<string, SucceededBy>()
  const add = (name: string, where: Span, chain = 0): AgencyNode => {
    const node = toAgency(name)
    agencies.set(node.id, node)
    const parent = chain < LONGEST_CHAIN ? parentName(name) : null
    if (parent && !partOf.has(node.id)) {
      const to = agencyId(parent)
      partOf.set(node.id, { ...evidence(source, 'PART_OF', where, node.id), from: node.id, to })
      add(parent, where, chain + 1)
    }
    const next = successorOf(name)
    if (next && !succeededBy.has(node.id)) {
      const { on, decree } = next
      const ends = { from: node.id, to: agencyId(next.name) }
      succeededBy.set(node.id, {
        ...evidence(source, 'SUCCEEDED_BY', where, node.id),
        ...ends,
        on,
        decree: decree.number,
      })
      add(next.name, where, chain)
    }
    return node
  }
  return {
    add: (name, where) => add(name, where),
    all: () => ({
      agencies: [...agencies.values()],
      partOf: [...partOf.values()],
      succeededBy: [...succeededBy.values()],
    }),
  }
}
