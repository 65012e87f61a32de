import { startTransition, useEffect, useState } from 'react'

/** False until what was there first is seen, so that what takes long to draw does not hold it up. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}
