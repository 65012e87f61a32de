import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Branch, FacetPartsFragment, Level, Relation, Role, TaskStatus } from '../../api/generated/graphql.ts'
import { dateInWords } from '../../i18n/dates.ts'
import type { Facet } from './address.ts'

/** The words for a value of a facet: those of an enum from the language, months and years as dates, else the API's label. */
export function useFacetWords(): (facet: Facet, value: Pick<FacetPartsFragment, 'value' | 'label'>) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    (facet, { value, label }) => {
      switch (facet) {
        case 'levels':
          return t(`level.${value as Level}`)
        case 'branches':
          return t(`branch.${value as Branch}`)
        case 'statuses':
          return t(`status.${value as TaskStatus}`)
        case 'roles':
          return t(`role.${value as Role}`)
        case 'citedAs':
          return t(`relationBack.${value as Relation}`)
        case 'months':
        case 'years':
          return dateInWords(value, i18n.language, t)
        case 'types':
        case 'issuers':
        case 'bodies':
          return label
      }
    },
    [t, i18n.language],
  )
}
