// Filters: what of the revealed graph is looked at. They hide and never move anything.
import type { Graph, GraphEdge, GraphNode } from './graph.ts'

/** First and last, both included. */
export type Range = readonly [first: number, last: number]

/** What is left out. */
export interface Filters {
  /** Relations, roles and statuses that are left out. */
  readonly without: readonly string[]
  /** Years of issue that are shown; documents without a year are left out then. */
  readonly issued: Range | null
  /** Months of deadlines that are shown, as `monthOf` counts them; tasks without one are left out then. */
  readonly due: Range | null
}

export const NO_FILTERS: Filters = { without: [], issued: null, due: null }

/** The month of a deadline, counted from the year 0; the last one of a quarter or a year. Null when the year is not told. */
export function monthOf(deadline: string | null): number | null {
  const [, year, part] = /^(\d{4})(?:-(\d{2}|Q[1-4]))?/.exec(deadline ?? '') ?? []
  if (!year) return null
  const month = part === undefined ? 12 : part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return Number(year) * 12 + month - 1
}

/** Year of issue, as far as it is known. */
export function yearOf(node: GraphNode): number | null {
  if (node.__typename !== 'Document') return null
  return node.year ?? (node.issuedOn ? Number(node.issuedOn.slice(0, 4)) : null)
}

const within = (value: number | null, range: Range | null): boolean =>
  range === null || (value !== null && value >= range[0] && value <= range[1])

/** Whether a node passes by what it says itself. */
function passes(node: GraphNode, { without, issued, due }: Filters): boolean {
  if (node.__typename === 'Task') return !without.includes(node.status) && within(monthOf(node.deadline), due)
  return node.__typename !== 'Document' || within(yearOf(node), issued)
}

/** What the user took away, by name. */
export interface Choices {
  readonly filters: Filters
  readonly hidden: readonly string[]
  /** Only what leads to and from this node is shown; null for all. */
  readonly focus: string | null
}

/**
 * Leaves out what filters, hiding and focus take away, and what hangs on the root by nothing else. The root stays.
 * @param kept nodes that stay even if nothing leads to them from the root
 */
export function sift(graph: Graph, root: string, choices: Choices, kept: readonly string[] = []): Graph {
  const { filters, hidden, focus } = choices
  const passing = new Set(
    graph.nodes
      .filter(({ id }) => !hidden.includes(id))
      .filter((node) => node.id === root || node.id === focus || passes(node, filters))
      .map(({ id }) => id),
  )
  const edges = graph.edges.filter(
    ({ relation, role, from, to }) =>
      passing.has(from.id) &&
      passing.has(to.id) &&
      !(relation && filters.without.includes(relation)) &&
      !(role && filters.without.includes(role)),
  )
  const linked = reach([root, ...kept], passing, edges)
  const shown = focus !== null && linked.has(focus) ? flowThrough(focus, edges) : linked
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => shown.has(id)),
    edges: edges.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id)),
  }
}

function reach(
  starts: readonly string[],
  passing: ReadonlySet<string>,
  edges: readonly GraphEdge[],
): ReadonlySet<string> {
  const out = Map.groupBy(edges, ({ from }) => from.id)
  const into = Map.groupBy(edges, ({ to }) => to.id)
  const seen = new Set(starts.filter((id) => passing.has(id)))
  for (const id of seen) {
    for (const { to } of out.get(id) ?? []) seen.add(to.id)
    for (const { from } of into.get(id) ?? []) seen.add(from.id)
  }
  return seen
}

/** A node, all that flows from it (decision → task → body) and to it, and what those documents cite or are cited by. */
function flowThrough(focus: string, edges: readonly GraphEdge[]): ReadonlySet<string> {
  const duties = edges.filter(({ kind }) => kind !== 'CITES')
  const out = Map.groupBy(duties, ({ from }) => from.id)
  const into = Map.groupBy(duties, ({ to }) => to.id)
  const down = new Set([focus])
  for (const id of down) for (const { to } of out.get(id) ?? []) down.add(to.id)
  const up = new Set([focus])
  for (const id of up) for (const { from } of into.get(id) ?? []) up.add(from.id)
  const cited = edges.filter(({ kind, from, to }) => kind === 'CITES' && (up.has(from.id) || to.id === focus))
  return new Set([...down, ...up, ...cited.flatMap(({ from, to }) => [from.id, to.id])])
}
