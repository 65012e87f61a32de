import type { MatrixQuery } from '../../api/generated/graphql.ts'

/** A body with its tasks. */
export type BodyOfMatrix = MatrixQuery['workload']['edges'][number]['node']
export type TaskOfMatrix = BodyOfMatrix['tasks']['nodes'][number]
type Document = TaskOfMatrix['document']

/** Decisions that fit beside one another. */
const COLUMNS = 12

/** Bodies against decisions. */
export interface TaskMatrix {
  /** Decisions with most tasks of these bodies. */
  readonly documents: readonly Document[]
  readonly rows: readonly {
    readonly agency: Pick<BodyOfMatrix, 'id' | 'name'>
    /** Tasks by decision, in the order of `documents`. */
    readonly counts: readonly number[]
    /** Tasks that come from other decisions. */
    readonly others: number
    /** True when not all tasks were counted. */
    readonly partial: boolean
  }[]
  /** Greatest of the counts, at least 1. */
  readonly most: number
}

/** Counts the tasks of each body by the decision that assigns them; a task with two roles counts once. */
export function toMatrix(all: readonly BodyOfMatrix[]): TaskMatrix {
  const documents = new Map<string, Document>()
  const totals = new Map<string, number>()
  const bodies = all.map((node) => {
    const counts = new Map<string, number>()
    const tasks = new Map(node.tasks.nodes.map((task) => [task.id, task.document]))
    for (const document of tasks.values()) {
      documents.set(document.id, document)
      counts.set(document.id, (counts.get(document.id) ?? 0) + 1)
      totals.set(document.id, (totals.get(document.id) ?? 0) + 1)
    }
    return { node, counts }
  })
  const columns = [...documents.values()]
    .sort((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, COLUMNS)
  const rows = bodies.map(({ node, counts }) => {
    const inColumns = columns.map(({ id }) => counts.get(id) ?? 0)
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return {
      agency: { id: node.id, name: node.name },
      counts: inColumns,
      others: all - inColumns.reduce((sum, count) => sum + count, 0),
      partial: node.tasks.totalCount > node.tasks.nodes.length,
    }
  })
  return { documents: columns, rows, most: Math.max(1, ...rows.flatMap(({ counts }) => counts)) }
}
