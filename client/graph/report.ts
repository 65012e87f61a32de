// A trace as a report: decisions with what they rest on, their tasks, and the bodies that must act.
import type { Graph, GraphNode } from './graph.ts'
import { type Line, toLines } from './lines.ts'

/** A task with the lines that leave it: bodies and citations. */
export interface ReportTask {
  readonly task: GraphNode
  /** The line on which its document gives it; null when that is not seen. */
  readonly given: Line | null
  readonly lines: readonly Line[]
}

/** A document with what it says, and its tasks in order of the text; tasks whose document is not seen have none. */
export interface ReportSection {
  readonly document: GraphNode | null
  readonly lines: readonly Line[]
  readonly tasks: readonly ReportTask[]
}

/** Sections in the order of the graph; documents that say nothing here are named only by those that cite them. */
export function toReport({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): readonly ReportSection[] {
  const lines = toLines(edges)
  const leaving = Map.groupBy(lines, ({ from }) => from)
  const given = new Map(lines.flatMap((line) => (line.kind === 'ASSIGNS' ? [[line.to, line] as const] : [])))
  const tasks = nodes
    .filter(({ __typename }) => __typename === 'Task')
    .map((task): ReportTask => ({ task, given: given.get(task.id) ?? null, lines: leaving.get(task.id) ?? [] }))
  const byDocument = Map.groupBy(tasks, (one) => one.given?.from ?? null)
  const sections = nodes
    .filter(({ __typename }) => __typename !== 'Task')
    .map(
      (document): ReportSection => ({
        document,
        lines: (leaving.get(document.id) ?? []).filter(({ kind }) => kind !== 'ASSIGNS'),
        tasks: byDocument.get(document.id) ?? [],
      }),
    )
    .filter((section) => section.lines.length > 0 || section.tasks.length > 0)
  const orphans = byDocument.get(null)
  return orphans ? [...sections, { document: null, lines: [], tasks: orphans }] : sections
}

/** Letters of context that a quote may bring along on each side. */
const CONTEXT = 160

/** Words of a source with the ones around them on the same line. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The words at a place, with what stands around them; `…` where more follows. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const from = Math.max(lineStart, start - CONTEXT)
  const to = Math.min(lineEnd, end + CONTEXT)
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  }
}
