// A body's place among others, told by its name alone: what it belongs to, and what took its place. Pure.
import { agencyId } from './identity.ts'
import type { AgencyId } from './model.ts'
import { successorOf } from './successions.ts'
import { parentName } from './superiors.ts'

/** An edge from a body to one that its name leads to. */
export interface Kin {
  readonly kind: 'PART_OF' | 'SUCCEEDED_BY'
  readonly name: string
  readonly to: AgencyId
  /** Of a succession: the first day of the successor, and số, ký hiệu of the instrument that reorganised them. */
  readonly properties: { readonly on?: string; readonly decree?: string }
}

/** The bodies that a name leads to, at most one of each kind. */
export function kinOf(name: string): readonly Kin[] {
  const parent = parentName(name)
  const next = successorOf(name)
  return [
    ...(parent === null ? [] : [{ kind: 'PART_OF', name: parent, to: agencyId(parent), properties: {} } as const]),
    ...(next
      ? [
          {
            kind: 'SUCCEEDED_BY',
            name: next.name,
            to: agencyId(next.name),
            properties: { on: next.on, decree: next.decree.number },
          } as const,
        ]
      : []),
  ]
}
