import { useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { api } from '../../api/client.ts'
import { MarksQuery } from '../../api/document.ts'
import { type Mark, toMarks } from './marks.ts'

/** Marks that the server gives at a time. */
const PAGE = 1000

/**
 * The marks of a source; those of a long text appear in parts, from its beginning.
 * @throws CombinedError while drawn, when they could not be had
 */
export function useMarks(source: string | undefined): readonly Mark[] {
  const [found, setFound] = useState<{ readonly source: string; readonly marks: readonly Mark[] }>()
  const [fault, setFault] = useState<CombinedError>()
  if (fault) throw fault
  useEffect(() => {
    if (source === undefined) return
    let current = true
    const follow = async (): Promise<void> => {
      const edges = new Map<string, Parameters<typeof toMarks>[0][number]>()
      for (let from = 0; ; ) {
        const { data, error } = await api.query(MarksQuery, { id: source, from })
        if (!current) return
        if (error) return setFault(error)
        const page = data?.source?.marks ?? []
        const known = edges.size
        for (const edge of page) edges.set(edge.id, edge)
        setFound({ source, marks: toMarks([...edges.values()]) })
        if (page.length < PAGE || edges.size === known) return
        // Others may begin where the last one does.
        from = page.at(-1)?.evidence.start ?? from
      }
    }
    void follow()
    return () => {
      current = false
    }
  }, [source])
  return found && found.source === source ? found.marks : NONE
}

const NONE: readonly Mark[] = []
