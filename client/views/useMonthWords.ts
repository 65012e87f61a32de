import { useTranslation } from 'react-i18next'

/** What the arrows of a calendar are called. */
export function useMonthWords() {
  const { t } = useTranslation()
  return {
    nextMonth: t('date.nextMonth'),
    previousMonth: t('date.previousMonth'),
    nextYear: t('date.nextYear'),
    previousYear: t('date.previousYear'),
  }
}
