// Edges: each tells where its words are. Pure.
import { KEPT_EDGE_KINDS } from '../graph/model.ts'
import type { ExportedEdge } from '../store/export.ts'
import type { Violation } from './violation.ts'

/** Edges without evidence. */
export function checkEdges(edges: readonly ExportedEdge[], lengths: ReadonlyMap<string, number>): readonly Violation[] {
  const seen = new Set<string>()
  return edges.flatMap((edge) => {
    const what = faultOf(edge, lengths) ?? (seen.has(edge.id) ? 'there are two of that id' : openFault(edge))
    seen.add(edge.id)
    const id = edge.id ?? `${edge.from} -[${edge.kind}]-> ${edge.to}`
    return what === null ? [] : [{ law: 'evidence' as const, id, what }]
  })
}

/** What the id of an edge begins with; see `Evidence.id`. */
const prefixOf = (source: string, start: number, kind: string): string =>
  `${source}:${String(start).padStart(9, '0')}:${kind}`

function faultOf({ id, kind, properties }: ExportedEdge, lengths: ReadonlyMap<string, number>): string | null {
  const { source, start, end } = properties
  if (!KEPT_EDGE_KINDS.includes(kind)) return `there is no kind of edges ${kind}`
  if (typeof source !== 'string') return 'it tells no source'
  const length = lengths.get(source)
  if (length === undefined) return `its source ${source} is not in the store`
  if (typeof start !== 'number' || typeof end !== 'number') return 'it tells no place in its source'
  if (!(start >= 0 && start < end && end <= length))
    return `its place ${start} to ${end} is none in a text of ${length}`
  if (!String(id).startsWith(prefixOf(source, start, kind))) return `its id is not that of ${source} at ${start}`
  return null
}

/** A mention that is laid elsewhere than it says is marked as inferred, and no other is. */
function openFault({ kind, to, properties: { open, origin, inferred } }: ExportedEdge): string | null {
  if (kind !== 'CITES') return null
  const elsewhere = open === true && origin !== to
  return (inferred === true) === elsewhere ? null : `it is ${inferred ? '' : 'not '}marked as inferred`
}
