import { useCallbackRef } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { CombinedError } from 'urql'

/** What was loaded; null while it is not there yet. */
export interface Loaded<T> {
  readonly data: T | null
  readonly error: CombinedError | null
  readonly retry: () => void
}

/**
 * What takes several questions, one after the other.
 * @param key of what is loaded: another one loads anew
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'retry'>>({ data: null, error: null })
  const [attempt, setAttempt] = useState(0)
  const latest = useCallbackRef(load)
  useEffect(() => {
    let current = true
    setState({ data: null, error: null })
    latest().then(
      (data) => current && setState({ data, error: null }),
      (error) => {
        if (!(error instanceof CombinedError)) throw error
        if (current) setState({ data: null, error })
      },
    )
    return () => {
      current = false
    }
  }, [key, attempt, latest])
  return { ...state, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
