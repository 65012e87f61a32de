// Steps from many nodes to their neighbours at once: one statement for each kind of node and direction, whatever their number.
import { kindOf } from '../graph/identity.ts'
import type { EdgeKind, EdgeRelation } from '../graph/model.ts'
import { CONNECTED, EDGES } from './connected.ts'
import type { EdgeOf } from './list-statements.ts'
import type { Store } from './store.ts'

/** Which edges to step along. */
export interface StepOptions {
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  /** Of citations only these; null for any. */
  readonly relations: readonly EdgeRelation[] | null
  /** Most edges of one node. */
  readonly limit: number
}

/** The edges of the nodes of `ids`, in order of sources and places in the text; none of sources, which are ends only. */
export async function edgesOf(
  store: Store,
  nodes: readonly string[],
  { direction, kinds, relations, limit }: StepOptions,
): Promise<readonly EdgeOf[]> {
  const found = await Promise.all(
    CONNECTED.map(async (kind) => {
      const ids = nodes.filter((id) => kindOf(id) === kind)
      const bounds = { kinds, relations, without: [], after: '', down: false, limit }
      return ids.length === 0 ? [] : store.read(EDGES[direction][kind], { ids, ...bounds })
    }),
  )
  return found.flat()
}
