import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { ChainLayout } from '../../graph/chain.ts'
import { type PastControl, usePast } from '../trace/usePast.ts'

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

/** The view that the address keeps, and how to change it. */
export interface ChainControl extends Pick<PastControl, 'undo' | 'redo'> {
  readonly view: ChainView
  /** A change that one can take back. */
  readonly change: (next: Partial<ChainView>) => void
  /** Looks at something; nothing that one would take back. */
  readonly select: (id: string | null) => void
}

/** The view is a value in the address, and its changes are entries of the browser's history. */
export function useChainView(): ChainControl {
  const [query] = useSearchParams()
  const { undo, redo, go } = usePast()
  const view = useMemo(() => readChainView(query), [query])
  return {
    view,
    change: (next) => go(toChainQuery({ ...view, ...next }), 'change'),
    select: (selected) => go(toChainQuery({ ...view, selected }), 'look'),
    undo,
    redo,
  }
}
