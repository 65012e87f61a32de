import { useCallback, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { api } from '../../api/client.ts'
import type { EdgeKind } from '../../api/generated/graphql.ts'
import { TraceQuery } from '../../api/trace.ts'
import type { TraceAnswer } from '../../graph/graph.ts'
import { requestsOf, type TraceRequest } from '../../graph/picture.ts'
import type { Step } from '../../graph/steps.ts'

/** Where the loading of traces stands. */
export type Traces =
  | { readonly state: 'loading'; readonly before: Loaded | null }
  | { readonly state: 'failed'; readonly error: CombinedError }
  | { readonly state: 'unknown' }
  | { readonly state: 'ready'; readonly loaded: Loaded }

/** Traces with what they were asked for. */
export interface Loaded {
  readonly root: string
  readonly steps: readonly Step[]
  /** In the order of the requests; null where a node is gone. */
  readonly traces: readonly (TraceAnswer | null)[]
}

const KINDS: readonly EdgeKind[] = ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY', 'PART_OF']

/** What a request asks the server. */
export const variablesOf = ({ id, first, recipients }: TraceRequest) => ({
  id,
  first,
  depth: 1,
  kinds: recipients ? (['ADDRESSED_TO'] as const) : KINDS,
})

/**
 * Loads what the steps from a root need; what was loaded before comes from the cache. While more loads, what is there stays.
 */
export function useTraces(root: string, steps: readonly Step[]): readonly [Traces, retry: () => void] {
  const [traces, setTraces] = useState<Traces>({ state: 'loading', before: null })
  const [attempt, setAttempt] = useState(0)
  const key = JSON.stringify(steps)
  useEffect(() => {
    let current = true
    const steps: readonly Step[] = JSON.parse(key)
    const { requests } = requestsOf(root, steps)
    setTraces((last) => ({
      state: 'loading',
      before: last.state === 'ready' && last.loaded.root === root ? last.loaded : null,
    }))
    void Promise.all(requests.map((one) => api.query(TraceQuery, variablesOf(one)).toPromise())).then((answers) => {
      if (!current) return
      const error = answers.find((answer) => answer.error)?.error
      if (error) return setTraces({ state: 'failed', error })
      if (!answers[0]?.data?.trace) return setTraces({ state: 'unknown' })
      setTraces({ state: 'ready', loaded: { root, steps, traces: answers.map(({ data }) => data?.trace ?? null) } })
    })
    return () => {
      current = false
    }
  }, [root, key, attempt])
  return [traces, useCallback(() => setAttempt((count) => count + 1), [])]
}
