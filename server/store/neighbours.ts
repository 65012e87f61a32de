// Steps from many nodes to their neighbours at once: one statement for each kind of node and direction, whatever their number.
import { kindOf } from '../graph/identity.ts'
import type { EdgeKind, EdgeRelation } from '../graph/model.ts'
import { CONNECTED, type Connected, EDGES } from './connected.ts'
import type { EdgeOf } from './list-statements.ts'
import type { Store } from './store.ts'

/** Which edges to step along. */
export interface StepOptions {
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  /** Of citations only these; null for any. */
  readonly relations: readonly EdgeRelation[] | null
  /** Nodes to which no edge leads. */
  readonly without?: readonly string[]
  /** Most edges of one node: those that end there may be any, those that start there are the first. */
  readonly limit: number
}

/** The edges of the nodes of `ids`, in order of sources and places in the text; none of sources, which are ends only. */
export async function edgesOf(
  store: Store,
  nodes: readonly string[],
  options: StepOptions,
): Promise<readonly EdgeOf[]> {
  const found = await Promise.all(
    CONNECTED.map(async (kind) => {
      const ids = nodes.filter((id) => kindOf(id) === kind)
      return ids.length === 0 ? [] : edgesOfKind(store, kind, ids, options)
    }),
  )
  return found.flat()
}

/** The same of nodes of one kind. */
export function edgesOfKind(
  store: Store,
  kind: Connected,
  ids: readonly string[],
  { direction, kinds, relations, without = [], limit }: StepOptions,
): Promise<readonly EdgeOf[]> {
  const asked = { ids, kinds, without, limit }
  if (direction === 'in' && kind === 'Document') return store.read('document/some-edges-in', { ...asked, relations })
  if (direction === 'in' && kind === 'Agency') return store.read('agency/some-edges-in', asked)
  return store.read(EDGES[direction][kind], { ...asked, relations, after: '', down: false })
}
