import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mark } from './marks.ts'

/** What a mark says, in words: “Nhiệm vụ 3”, “căn cứ”, “chủ trì nhiệm vụ 3”. */
export function useMarkWords(): (mark: Pick<Mark, 'kind' | 'ordinal' | 'relation' | 'role' | 'purpose'>) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ kind, ordinal, relation, role, purpose }) => {
      switch (kind) {
        case 'task':
          return t('document.task', { ordinal })
        case 'deadline':
          return t('document.deadline', { ordinal })
        case 'body':
          return t('document.body', { role: role ? t(`role.${role}`) : '', ordinal })
        case 'citation':
          return relation ? t(`relation.${relation}`) : t('edge.CITES')
        case 'issuer':
          return t('edge.ISSUED_BY')
        case 'recipient':
          return purpose ? `${t('edge.ADDRESSED_TO')} (${purpose})` : t('edge.ADDRESSED_TO')
      }
    },
    [t],
  )
}
