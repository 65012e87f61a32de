/** “16/8/2021”, “16-8-2021”, “02.5.2019”, “30/7”; “16 tháng 8 năm 2021”, “16 tháng 8”. Groups: day, month, year. */
const DAY = String.raw`(\d{1,2})\s*(?:\s*[/.-]\s*|\s*tháng\s*)(\d{1,2})(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?(?![/.-]?\d)`

/** A date with its word: “ngày 13/8/2021”, “, ngày 26 tháng 5 năm 2025”. */
export const DATE_AFTER_WORD = String.raw`ngày\s*` + DAY

const pad = (digits: string): string => digits.padStart(2, '0')

/** Days of April, June, September and November. */
const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11])

/** Days of a month; February has 29 where no year tells otherwise. */
function daysOf(month: number, year: number | null): number {
  if (month !== 2) return SHORT_MONTHS.has(month) ? 30 : 31
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return leap ? 29 : 28
}

/** Whether there is such a month: “tháng 13” and “tháng 0” are none. */
export const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** Whether there is such a day; “31/13”, “31/4” and “29/2/2021” are none. */
export function isDay(day: number, month: number, year: number | null): boolean {
  return isMonth(month) && day >= 1 && day <= daysOf(month, year)
}

/**
 * ISO 8601 of a day, month and, when the text says it, year: `2021-08-13`, else `--08-13`. Null when there is no such day.
 */
export function toIsoDay(day: string, month: string, year: string | undefined): string | null {
  if (!isDay(Number(day), Number(month), year === undefined ? null : Number(year))) return null
  return `${year ?? '-'}-${pad(month)}-${pad(day)}`
}

const DATED = new RegExp(`^[\\s,(]*(?:(?:ký|ban hành)\\s+)?${DATE_AFTER_WORD}`, 'iu')
const MONTHED = /^[\s,(]*tháng\s*(\d{1,2})\s*(?:\/|năm\s*)\s*(\d{4})(?!\d)/iu
const YEARED = /^[\s,(]*năm\s+(\d{4})(?!\d)/iu

/** A date at the start of a stretch, as ISO 8601 to the precision given, with the length of its words. */
export interface DateWords {
  readonly iso: string
  readonly length: number
}

/** Reads “ngày 13/8/2021”, “tháng 9 năm 2024” or “năm 2023” at the start of `words`. */
export function readDate(words: string): DateWords | null {
  const day = DATED.exec(words)
  if (day?.[1] && day[2]) {
    const iso = toIsoDay(day[1], day[2], day[3])
    return iso === null ? null : { iso, length: day[0].length }
  }
  const month = MONTHED.exec(words)
  if (month?.[1] && month[2] && isMonth(Number(month[1])))
    return { iso: `${month[2]}-${pad(month[1])}`, length: month[0].length }
  const year = YEARED.exec(words)
  return year?.[1] ? { iso: year[1], length: year[0].length } : null
}

/** The year of an ISO date, or null when it has none (`--07-30`). */
export function yearOf(iso: string | null): number | null {
  const year = iso && /^\d{4}/.exec(iso)
  return year ? Number(year[0]) : null
}

/** Last months of quarters. */
const QUARTER_ENDS: Readonly<Record<string, number>> = { Q1: 3, Q2: 6, Q3: 9, Q4: 12 }
/** A day, month, quarter or year; groups: year, month, quarter, day. */
const PERIOD = /^(\d{4})(?:-(?:(\d{2})|(Q[1-4]))(?:-(\d{2}))?)?$/

/** First and last day of what an ISO date stands for, `2024-04-01` and `2024-06-30` of `2024-Q2`; null when it is no date with a year. */
export function daysOfPeriod(iso: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, quarter, day] = PERIOD.exec(iso) ?? []
  if (year === undefined || (quarter !== undefined && day !== undefined)) return null
  if (month !== undefined && !isMonth(Number(month))) return null
  if (day !== undefined) return isDay(Number(day), Number(month), Number(year)) ? { first: iso, last: iso } : null
  const end = quarter === undefined ? Number(month ?? 12) : (QUARTER_ENDS[quarter] ?? 12)
  const start = quarter === undefined ? Number(month ?? 1) : end - 2
  return {
    first: `${year}-${pad(String(start))}-01`,
    last: `${year}-${pad(String(end))}-${daysOf(end, Number(year))}`,
  }
}
