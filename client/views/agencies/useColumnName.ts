import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './address.ts'

/** What a column of the workload is called. */
export function useColumnName(): (column: Column) => string {
  const { t } = useTranslation()
  return useCallback(
    (column) => {
      switch (column) {
        case 'NAME':
          return t('agencies.name')
        case 'TOTAL':
          return t('agencies.total')
        case 'DUE':
        case 'PAST':
          return t(`status.${column}`)
        case 'LEAD':
        case 'COORDINATE':
        case 'DIRECTED':
          return t(`role.${column}`)
      }
    },
    [t],
  )
}
