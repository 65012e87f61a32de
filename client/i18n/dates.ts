import type { TFunction } from 'i18next'

/**
 * A date of the graph in words: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` where the text does not say the year.
 */
export function dateInWords(iso: string, language: string, t: TFunction): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  if (year && month && day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso)
  if (quarter) return t('date.quarter', { year: quarter[1], quarter: quarter[2] })
  const yearless = /^--(\d{2})-(\d{2})$/.exec(iso)
  if (yearless) return t('date.noYear', { month: Number(yearless[1]), day: Number(yearless[2]) })
  const monthly = /^(\d{4})-(\d{2})$/.exec(iso)
  if (monthly) return t('date.month', { year: monthly[1], month: Number(monthly[2]) })
  return t('date.year', { year: iso })
}
