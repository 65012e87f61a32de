import { useLocation, useNavigate } from 'react-router'

/** Changes of a view as entries of the browser's history: undo and redo are Back and Forward that do not leave the view. */
export interface PastControl {
  /** Null when there is nothing to take back, or to do again. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** Goes on to a query of the address: by a change that one can take back, or by a look that replaces the last one. */
  go(query: URLSearchParams, by: 'change' | 'look'): void
}

/** What an entry of the browser's history remembers. */
interface Past {
  /** Changes that led here since the view was opened. */
  readonly step: number
  /** The entry in which it was opened. */
  readonly origin: string
}

/** Where the session keeps how many changes there were in all, so that those that were undone can be done again. */
const FURTHEST = 'chidao-furthest-step'

/** The history of the view that is open. */
export function usePast(): PastControl {
  const { state, pathname, key } = useLocation()
  const navigate = useNavigate()
  const { step, origin } = pastOf(state) ?? { step: 0, origin: key }
  return {
    undo: step > 0 ? () => void navigate(-1) : null,
    redo: step < furthest(origin) ? () => void navigate(1) : null,
    go(query, by) {
      const next = by === 'change' ? step + 1 : step
      if (by === 'change') sessionStorage.setItem(FURTHEST, `${origin} ${next}`)
      void navigate({ pathname, search: query.toString() }, { replace: by === 'look', state: { step: next, origin } })
    },
  }
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
