import {
  type Icon,
  IconBinaryTree,
  IconEyeOff,
  IconFocus2,
  IconFocusCentered,
  IconMapPin,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconTimeline,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { GraphNode } from '../../graph/graph.ts'
import type { Point } from '../../graph/lanes.ts'
import type { Picture } from '../../graph/picture.ts'
import { shareKey } from '../../graph/reveal.ts'
import { ruleOf, STEP, type Way, waysOf } from '../../graph/ways.ts'
import { chainPath, tracePath, withPath } from '../view.ts'
import type { ViewControl } from './useView.ts'
import { useWays } from './useWays.ts'

/** A way at a node, with how much of it is shown. */
export interface WayRow {
  readonly way: Way
  readonly name: string
  readonly shown: number
  readonly total: number
  /** Shows so many more; null when all are shown. */
  readonly open: { readonly count: number; readonly run: () => void } | null
  /** Shows none; null when none is shown, or when that would take away the node itself. */
  readonly close: (() => void) | null
}

/** Something else that can be done with a node. */
export interface NodeAction {
  readonly name: string
  readonly words: string
  readonly icon: Icon
  readonly run: () => void
}

/** What can be done with a node. */
export interface NodeActions {
  readonly ways: readonly WayRow[]
  readonly actions: readonly NodeAction[]
}

/**
 * What can be done with a node: its ways with the number of neighbours before one opens them, and hide, pin, focus, path.
 * @param at where it stands now
 */
export function useNodeActions(
  node: GraphNode | null,
  picture: Picture,
  control: ViewControl,
  at: Point | null,
): NodeActions {
  const ways = useWayRows(node, picture, control)
  const actions = useActions(node, control, at)
  return { ways, actions }
}

function useWayRows(node: GraphNode | null, picture: Picture, { view, change }: ViewControl): readonly WayRow[] {
  const { t } = useTranslation()
  const edges = useWays(node?.id ?? null)
  if (!node) return []
  const { id } = node
  const show = (way: Way, count: number) => () => change({ steps: [...view.steps, { node: id, way, count }] })
  return waysOf(node).flatMap((way): WayRow[] => {
    const shown = picture.shares.get(shareKey(id, way))?.shown ?? 0
    const total = totalOf(picture, id, way, edges?.[way] ?? 0)
    const more = Math.min(STEP, total - shown)
    const closable = shown > 0 && (way !== 'assignedBy' || id === view.root)
    if (total === 0) return []
    return [
      {
        way,
        name: t(`way.${way}`),
        shown,
        total,
        open: more > 0 ? { count: more, run: show(way, shown + more) } : null,
        close: closable ? show(way, 0) : null,
      },
    ]
  })
}

/** Neighbours of a way in all: those that are loaded, and at most one for each edge that is not. */
function totalOf({ pool, shares }: Picture, id: string, way: Way, edges: number): number {
  const share = shares.get(shareKey(id, way))
  const known = share?.known ?? 0
  if (pool.hidden.get(id) === 0 && ruleOf(way).kind !== 'ADDRESSED_TO') return known
  return known + Math.max(0, edges - (share?.loaded ?? 0))
}

function useActions(node: GraphNode | null, { view, change }: ViewControl, at: Point | null): readonly NodeAction[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (!node) return []
  const { id } = node
  const isRoot = id === view.root
  const pinned = view.pins.has(id)
  const pins = new Map(view.pins)
  if (pinned) pins.delete(id)
  else if (at) pins.set(id, at)
  const focused = view.focus === id
  const from = view.path?.to === null && view.path.from !== id ? view.path.from : null
  const actions: readonly (NodeAction | false)[] = [
    !isRoot && {
      name: 'hide',
      words: t('trace.hide'),
      icon: IconEyeOff,
      run: () => change({ hidden: [...view.hidden, id], selected: view.selected === id ? null : view.selected }),
    },
    at !== null && {
      name: 'pin',
      words: t(pinned ? 'trace.unpin' : 'trace.pin'),
      icon: pinned ? IconPinnedOff : IconPin,
      run: () => change({ pins }),
    },
    {
      name: 'focus',
      words: t(focused ? 'trace.unfocus' : 'trace.focus'),
      icon: focused ? IconFocusCentered : IconFocus2,
      run: () => change({ focus: focused ? null : id }),
    },
    from === null
      ? {
          name: 'path',
          words: t('trace.pathFrom'),
          icon: IconRoute,
          run: () => change({ path: { from: id, to: null, nth: 1 } }),
        }
      : {
          name: 'path',
          words: t('trace.pathTo'),
          icon: IconMapPin,
          run: () => change(withPath(view, { from, to: id, nth: 1 })),
        },
    !isRoot && {
      name: 'trace',
      words: t('trace.open'),
      icon: IconBinaryTree,
      run: () => void navigate(tracePath(id)),
    },
    node.__typename === 'Document' && {
      name: 'chain',
      words: t('trace.chain'),
      icon: IconTimeline,
      run: () => void navigate(chainPath(id)),
    },
  ]
  return actions.filter((action) => action !== false)
}
