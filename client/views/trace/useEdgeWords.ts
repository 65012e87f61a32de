import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphEdge } from '../../graph/graph.ts'

/** What an edge says, in words: forwards “thực hiện”, or seen from its end “được thực hiện bởi”. */
export function useEdgeWords(): (edge: Pick<GraphEdge, 'kind' | 'relation' | 'role'>, back?: boolean) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ kind, relation, role }, back = false) => {
      if (kind === 'CITES' && relation) return t(back ? `relationBack.${relation}` : `relation.${relation}`)
      const words = t(back ? `edgeBack.${kind}` : `edge.${kind}`)
      return kind === 'OBLIGATES' && role ? `${words} (${t(`role.${role}`)})` : words
    },
    [t],
  )
}
