import '@mantine/dates/styles.css'
import 'dayjs/locale/vi'
import { useTranslation } from 'react-i18next'

/** What all calendars of the page have: weeks that begin on Monday, the language of the page, and words for their arrows. */
export function useCalendar() {
  const { t, i18n } = useTranslation()
  return {
    locale: i18n.language,
    firstDayOfWeek: 1,
    maxLevel: 'year',
    hideOutsideDates: true,
    classNames: { day: 'calendar-day' },
    ariaLabels: {
      nextMonth: t('date.nextMonth'),
      previousMonth: t('date.previousMonth'),
      nextYear: t('date.nextYear'),
      previousYear: t('date.previousYear'),
    },
  } as const
}
