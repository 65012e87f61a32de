import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Graph, GraphNode } from '../../graph/graph.ts'
import { datedOf } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'

/** The words below a node's label: when a document was issued and whether it still holds, by when a task is due. */
export function useNotes({ changed }: Pick<Graph, 'changed'>): (node: GraphNode) => string | null {
  const { t, i18n } = useTranslation()
  return useCallback(
    (node) => {
      const dated = datedOf(node)
      if (dated === null) return null
      const date = dateInWords(dated, i18n.language, t)
      if (node.__typename === 'Task') return t(node.status === 'PAST' ? 'trace.wasDue' : 'trace.due', { date })
      const change = changed.get(node.id)
      return change ? `${date} · ${t(`validity.${change.status}`)}` : date
    },
    [changed, t, i18n.language],
  )
}
