import { useCallback, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { api } from '../../api/client.ts'
import type { EdgeKind } from '../../api/generated/graphql.ts'
import { PathQuery, TraceQuery } from '../../api/trace.ts'
import { type Piece, pathPiece } from '../../graph/graph.ts'
import { type PieceRequest, pathKey, requestsOf, type TraceRequest } from '../../graph/picture.ts'
import { isPath, type PathStep, type Step } from '../../graph/steps.ts'

/** Where the loading of traces stands. */
export type Traces =
  | { readonly state: 'loading'; readonly before: Loaded | null }
  | { readonly state: 'failed'; readonly error: CombinedError }
  | { readonly state: 'unknown' }
  | { readonly state: 'ready'; readonly loaded: Loaded }

/** What was loaded, with what it was asked for. */
export interface Loaded {
  readonly root: string
  readonly steps: readonly Step[]
  /** In the order of the requests; null where a node is gone. */
  readonly pieces: readonly (Piece | null)[]
  /** By `pathKey`: ways that could not be asked for. */
  readonly failed: ReadonlyMap<string, CombinedError>
}

const KINDS: readonly EdgeKind[] = ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY', 'PART_OF']

/** Most links of a way that is looked for. */
export const LONGEST_PATH = 6

/** Most ways of the same length that are told. */
export const MOST_PATHS = 10

/** Who issued what, and what belongs to what, is no way: nearly everything would be two steps from everything. */
const WALKED: readonly EdgeKind[] = ['ASSIGNS', 'OBLIGATES', 'CITES']

/** What a way asks the server. */
export const pathVariables = ({ from, to }: Pick<PathStep, 'from' | 'to'>) => ({
  from,
  to,
  maxLength: LONGEST_PATH,
  kinds: WALKED,
  first: MOST_PATHS,
})

/** What a trace asks the server. */
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
    void Promise.all(requests.map(load)).then((answers) => {
      if (!current) return
      const error = answers.find(({ request, error }) => error && !isPath(request))?.error
      if (error) return setTraces({ state: 'failed', error })
      if (!answers[0]?.piece) return setTraces({ state: 'unknown' })
      const failed = new Map(
        answers.flatMap(({ request, error }) => (error && isPath(request) ? [[pathKey(request), error] as const] : [])),
      )
      setTraces({ state: 'ready', loaded: { root, steps, pieces: answers.map(({ piece }) => piece), failed } })
    })
    return () => {
      current = false
    }
  }, [root, key, attempt])
  return [traces, useCallback(() => setAttempt((count) => count + 1), [])]
}

/** What the server says to one request; no piece where a node is gone, or after an error. */
async function load(request: PieceRequest): Promise<Answer> {
  if (isPath(request)) {
    const { data, error } = await api.query(PathQuery, pathVariables(request)).toPromise()
    return { request, piece: data ? pathPiece(data.paths, request.nth) : null, error }
  }
  const { data, error } = await api.query(TraceQuery, variablesOf(request)).toPromise()
  return { request, piece: data?.trace ?? null, error }
}

interface Answer {
  readonly request: PieceRequest
  readonly piece: Piece | null
  readonly error: CombinedError | undefined
}
