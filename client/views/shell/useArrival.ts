import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * Begins a new page where it begins: scrolled to its top, and with the keyboard and the screen reader in its main part. Where
 * Back and Forward lead, the browser scrolls to what was seen before.
 */
export function useArrival(main: string): void {
  const { pathname } = useLocation()
  const kind = useNavigationType()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (kind !== 'POP') window.scrollTo(0, 0)
    document.getElementById(main)?.focus({ preventScroll: true })
  }, [pathname, kind, main])
}
