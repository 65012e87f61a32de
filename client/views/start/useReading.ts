import { randomId } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { api, wantsToken } from '../../api/client.ts'
import type { IngestMutation as Answer } from '../../api/generated/graphql.ts'
import { IngestMutation, IngestProgressSubscription } from '../../api/upload.ts'

/** What became of one file. */
export interface ReadFile extends Pick<Answer['ingest']['results'][number], 'name' | 'outcome' | 'fault'> {
  readonly document: { readonly id: string; readonly label: string } | null | undefined
}

/** Where the reading of dropped files stands. */
export type Reading =
  | { readonly state: 'ready' }
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  /** Too many files, or one too large; nothing was sent. */
  | { readonly state: 'rejected' }
  /** Whoever asked has no token for writing. */
  | { readonly state: 'forbidden' }
  | { readonly state: 'failed'; readonly message: string | undefined }
  | { readonly state: 'done'; readonly files: readonly ReadFile[] }

/**
 * Sends files to be read and follows how far that is.
 * @param onRead called when some of them went in
 */
export function useReading(onRead: () => void): readonly [Reading, read: (files: readonly File[]) => void] {
  const [reading, setReading] = useState<Reading>({ state: 'ready' })
  const read = useCallback(
    (files: readonly File[]): void => {
      if (files.length === 0) {
        setReading({ state: 'rejected' })
        return
      }
      const id = randomId()
      setReading({ state: 'reading', done: 0, total: files.length })
      const progress = api.subscription(IngestProgressSubscription, { id }).subscribe(({ data }) => {
        if (data && !data.ingestProgress.finished)
          setReading({ state: 'reading', done: data.ingestProgress.done, total: data.ingestProgress.total })
      })
      void api
        .mutation(IngestMutation, { files: [...files], id })
        .toPromise()
        .then(({ data, error }) => {
          progress.unsubscribe()
          const fault = error?.graphQLErrors[0]
          if (wantsToken(error)) return setReading({ state: 'forbidden' })
          if (!data) return setReading({ state: 'failed', message: fault?.message })
          const { results } = data.ingest
          setReading({ state: 'done', files: results.map((file) => ({ ...file, document: file.source?.document })) })
          if (results.some(({ outcome }) => outcome === 'READ')) onRead()
        })
    },
    [onRead],
  )
  return [reading, read]
}
