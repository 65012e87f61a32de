import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { ChainLayout } from '../../graph/chain.ts'

/** What a citation chain shows, as the address keeps it. */
export interface ChainView {
  readonly layout: ChainLayout
  /** Generations to each side, 1 to 4. */
  readonly depth: number
  /** Relations that are not followed. */
  readonly without: readonly string[]
  /** Node or edge that is looked at. */
  readonly selected: string | null
}

const DEPTHS: readonly number[] = [1, 2, 3, 4]
const FIRST_DEPTH = 2

export function readChainView(query: URLSearchParams): ChainView {
  const depth = Number(query.get('depth'))
  return {
    layout: query.get('layout') === 'time' ? 'time' : 'generations',
    depth: DEPTHS.includes(depth) ? depth : FIRST_DEPTH,
    without: (query.get('without') ?? '').split(' ').filter(Boolean),
    selected: query.get('selected'),
  }
}

export function toChainQuery({ layout, depth, without, selected }: ChainView): URLSearchParams {
  const query = new URLSearchParams()
  if (layout === 'time') query.set('layout', layout)
  if (depth !== FIRST_DEPTH) query.set('depth', String(depth))
  if (without.length > 0) query.set('without', without.join(' '))
  if (selected !== null) query.set('selected', selected)
  return query
}

/** The view that the address keeps, how to change it so that Back takes it back, and how to look at something. */
export function useChainView(): readonly [
  ChainView,
  change: (next: Partial<ChainView>) => void,
  select: (id: string | null) => void,
] {
  const [query, setQuery] = useSearchParams()
  const view = useMemo(() => readChainView(query), [query])
  const change = useCallback(
    (next: Partial<ChainView>) => setQuery(toChainQuery({ ...view, ...next })),
    [view, setQuery],
  )
  const select = useCallback(
    (selected: string | null) => setQuery(toChainQuery({ ...view, selected }), { replace: true }),
    [view, setQuery],
  )
  return [view, change, select]
}
