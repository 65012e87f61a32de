import type { Graph, GraphEdge } from '../graph.ts'

/** Columns of the table of what is seen: an edge a line, with the place of its words. */
export const COLUMNS = ['from', 'says', 'to', 'deadline', 'source', 'start', 'end'] as const
export type Column = (typeof COLUMNS)[number]

/** What is seen, an edge a line: who says what of whom, and where the source says so (UTF-16 units, end exclusive). */
export function toTable(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  words: (edge: GraphEdge) => string,
  describe: (column: Column) => string,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const wordsOf = (id: string): string => {
    const node = byId.get(id)
    return node?.__typename === 'Task' ? node.text : (node?.label ?? id)
  }
  const deadlineOf = (id: string): string | null => {
    const node = byId.get(id)
    return node?.__typename === 'Task' ? node.deadline : null
  }
  return {
    columns: COLUMNS.map(describe),
    rows: edges.map((edge) => {
      const { from, to, evidence } = edge
      const deadline = deadlineOf(from.id) ?? deadlineOf(to.id)
      return [
        wordsOf(from.id),
        words(edge),
        wordsOf(to.id),
        deadline,
        evidence.source.name,
        evidence.start,
        evidence.end,
      ]
    }),
  }
}
