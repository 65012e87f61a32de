import type { Span } from '../extract/reading.ts'
import type { Evidence, KeptEdgeKind, SourceId } from './model.ts'

/** Evidence of an edge; `part` tells apart edges of one kind on the same words, as an inherited body has in many tasks. */
export function evidence(source: SourceId, kind: KeptEdgeKind, { start, end }: Span, part: number | string): Evidence {
  return { id: `${source}:${String(start).padStart(9, '0')}:${kind}:${part}`, source, start, end }
}
