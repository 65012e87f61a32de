import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { readView, toQuery, type View } from '../view.ts'

/** The view that the address keeps, and how to change it. */
export interface ViewControl {
  readonly view: View
  /** A change that one can take back. */
  readonly change: (next: Partial<View>) => void
  /** Looks at something; nothing that one would take back. */
  readonly select: (selected: string | null) => void
  /** Null when there is nothing to take back, or to do again. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** What an entry of the browser's history remembers. */
interface Past {
  /** Changes that led here since the trace was opened. */
  readonly step: number
  /** The entry in which it was opened. */
  readonly origin: string
}

/** Where the session keeps how many changes there were in all, so that those that were undone can be done again. */
const FURTHEST = 'chidao-furthest-step'

/**
 * The view is a value in the address, and its changes are entries of the browser's history: undo and redo are Back and Forward
 * that do not leave the trace.
 */
export function useView(root: string): ViewControl {
  const [query] = useSearchParams()
  const location = useLocation()
  const { state, pathname } = location
  const navigate = useNavigate()
  const selected = query.get('selected')
  const others = new URLSearchParams(query)
  others.delete('selected')
  const key = others.toString()
  // Parts of the view keep their identity while something else is looked at, so that nothing is drawn anew.
  const standing = useMemo(() => readView(root, new URLSearchParams(key)), [root, key])
  const view = useMemo(() => ({ ...standing, selected }), [standing, selected])
  const { step, origin } = pastOf(state) ?? { step: 0, origin: location.key }
  const go = (next: Partial<View>, replace: boolean, past: Past): void => {
    void navigate({ pathname, search: toQuery({ ...view, ...next }).toString() }, { replace, state: past })
  }
  // They stay the same functions, so that a list of thousands is not drawn anew for them.
  const acts = useRef<Pick<ViewControl, 'change' | 'select'>>(null)
  acts.current = {
    change(next) {
      sessionStorage.setItem(FURTHEST, `${origin} ${step + 1}`)
      go(next, false, { step: step + 1, origin })
    },
    select(selected) {
      if (selected !== view.selected) go({ selected }, true, { step, origin })
    },
  }
  const change = useCallback((next: Partial<View>) => acts.current?.change(next), [])
  const select = useCallback((selected: string | null) => acts.current?.select(selected), [])
  const undo = step > 0 ? () => void navigate(-1) : null
  const redo = step < furthest(origin) ? () => void navigate(1) : null
  return { view, change, select, undo, redo }
}

function pastOf(state: unknown): Past | null {
  if (typeof state !== 'object' || state === null || !('step' in state) || !('origin' in state)) return null
  const { step, origin } = state
  return typeof step === 'number' && typeof origin === 'string' ? { step, origin } : null
}

/** The last change that can be done again. */
function furthest(origin: string): number {
  const [stored, step] = (sessionStorage.getItem(FURTHEST) ?? '').split(' ')
  return stored === origin ? Number(step) : 0
}
