import { useCallback, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { api } from '../api/client.ts'
import { TraceQuery } from '../api/operations.ts'
import type { TraceAnswer } from '../graph/graph.ts'

/** Where the loading of traces stands. */
export type Traces =
  | { readonly state: 'loading'; readonly traces: readonly TraceAnswer[] }
  | { readonly state: 'failed'; readonly error: CombinedError }
  | { readonly state: 'unknown' }
  | { readonly state: 'ready'; readonly traces: readonly TraceAnswer[] }

/**
 * Loads the trace of each node, the first one being the root; what was loaded before comes from the cache. While more loads,
 * what is there stays. A node that is gone is left out, unless it is the root.
 */
export function useTraces(ids: readonly string[]): readonly [Traces, retry: () => void] {
  const [traces, setTraces] = useState<Traces>({ state: 'loading', traces: [] })
  const [attempt, setAttempt] = useState(0)
  const key = ids.join(' ')
  useEffect(() => {
    let current = true
    const wanted = key.split(' ')
    setTraces((before) => ({
      state: 'loading',
      traces: before.state === 'ready' && sameRoot(before.traces, wanted) ? before.traces : [],
    }))
    void Promise.all(wanted.map((id) => api.query(TraceQuery, { id }).toPromise())).then((answers) => {
      if (!current) return
      const error = answers.find((answer) => answer.error)?.error
      if (error) return setTraces({ state: 'failed', error })
      if (!answers[0]?.data?.trace) return setTraces({ state: 'unknown' })
      setTraces({ state: 'ready', traces: answers.flatMap(({ data }) => data?.trace ?? []) })
    })
    return () => {
      current = false
    }
  }, [key, attempt])
  return [traces, useCallback(() => setAttempt((count) => count + 1), [])]
}

const sameRoot = (traces: readonly TraceAnswer[], wanted: readonly string[]): boolean =>
  traces[0]?.root.id === wanted[0]
