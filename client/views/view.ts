/** What a trace shows, as the address keeps it: enough to see the same again after a reload or from a shared link. */
export interface View {
  readonly root: string
  /** Nodes that were expanded, in order. */
  readonly expanded: readonly string[]
  /** Node or edge that is looked at. */
  readonly selected: string | null
}

const SEPARATOR = ' '

/** Reads a view from an address. */
export function readView(root: string, query: URLSearchParams): View {
  const expanded = (query.get('expanded') ?? '').split(SEPARATOR).filter(Boolean)
  return { root, expanded: [...new Set(expanded)], selected: query.get('selected') }
}

/** The query part of the address of a view. */
export function toQuery({ expanded, selected }: View): URLSearchParams {
  const query = new URLSearchParams()
  if (expanded.length > 0) query.set('expanded', expanded.join(SEPARATOR))
  if (selected !== null) query.set('selected', selected)
  return query
}

/** The path of a trace. */
export function tracePath(root: string, selected?: string): string {
  return `/trace/${root}${selected === undefined ? '' : `?${toQuery({ root, expanded: [], selected })}`}`
}
