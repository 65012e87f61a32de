import { useCallbackRef } from '@mantine/hooks'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { readView, toQuery, type View } from '../view.ts'
import { type PastControl, usePast } from './usePast.ts'

/** The view that the address keeps, and how to change it. */
export interface ViewControl extends Pick<PastControl, 'undo' | 'redo'> {
  readonly view: View
  /** A change that one can take back. */
  readonly change: (next: Partial<View>) => void
  /** Looks at something; nothing that one would take back. */
  readonly select: (selected: string | null) => void
}

/** The view is a value in the address, and its changes are entries of the browser's history. */
export function useView(root: string): ViewControl {
  const [query] = useSearchParams()
  const { undo, redo, go } = usePast()
  const selected = query.get('selected')
  const others = new URLSearchParams(query)
  others.delete('selected')
  const key = others.toString()
  // Parts of the view keep their identity while something else is looked at, so that nothing is drawn anew.
  const standing = useMemo(() => readView(root, new URLSearchParams(key)), [root, key])
  const view = useMemo(() => ({ ...standing, selected }), [standing, selected])
  // They stay the same functions, so that a list of thousands is not drawn anew for them.
  const change = useCallbackRef((next: Partial<View>) => go(toQuery({ ...view, ...next }), 'change'))
  const select = useCallbackRef((selected: string | null) => {
    if (selected !== view.selected) go(toQuery({ ...view, selected }), 'look')
  })
  return { view, change, select, undo, redo }
}
