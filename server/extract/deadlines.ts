// From their own files: the package's index loads three hundred, which took most of the program's start (0.9 s).
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addWeeks } from 'date-fns/addWeeks'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { isDay, isMonth, yearOf } from './dates.ts'
import type { Span } from './reading.ts'

/** When a duty ends, with the words that say so. */
export interface Deadline extends Span {
  /** ISO 8601 to the precision that is said: `2024-06-30`, `2024-09`, `2024-Q2`, `2025`. */
  readonly date: string
}

const pad = (digits: string): string => digits.padStart(2, '0')
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Words that make a date a deadline: “*trước* ngày 30/6/2024”, “*hoàn thành* trong quý II”, “*chậm nhất* …”. */
const BY = String.raw`(?<!\p{L})(?:trước|chậm\s+nhất(?:\s+(?:là|đến|vào))*|muộn\s+nhất(?:\s+(?:là|đến|vào))*|hạn\s+cuối|đến\s+hết|vào(?=\s+ngày)|(?:hoàn\s+thành|xong|gửi|báo\s+cáo|trình)(?:\s+(?:dứt\s+điểm|xong|chậm\s+nhất))*\s+(?:trong|vào|trước|đến))\s+`
const YEAR = String.raw`(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?`

/** “trước ngày 30/6/2024”, “chậm nhất là ngày 15 tháng 12”; not “trước ngày 15 tháng 12 hằng năm”; groups: day, month, year. */
const DAY = new RegExp(
  `${BY}(?:ngày\\s*)?(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})${YEAR}(?!\\d)(?!\\s+(?:h[ằà]ng|mỗi)\\s+năm)`,
  'iu',
)
/** “trong tháng 9/2024”, “hoàn thành trong tháng 12 năm 2025”; groups: month, year. */
const MONTH = new RegExp(`(?:${BY}|(?<!\\p{L})(?:trong|hết)\\s+)tháng\\s+(\\d{1,2})${YEAR}(?!\\d)`, 'iu')
/** “trong quý II/2024”; groups: quarter, year. */
const QUARTER = new RegExp(
  `(?:${BY}|(?<!\\p{L})(?:trong|hết)\\s+)qu[ýí]\\s+(IV|I{1,3}|[1-4])${YEAR}(?![\\p{L}\\d])`,
  'iu',
)
/** From a date to another. */
const PERIOD = /(?<!\p{L})từ\s+(?:(?:ngày|tháng|quý|năm|đầu)\s+)*[\dIVX][^.;]{0,40}?\s+đến\s[^.;]{0,60}/iu
/** Without one of these no deadline is told; most duties have none, so this cheap look comes first. */
const TIMED = /\d|qu[ýí]/iu
/** Words that tell that dates come again. */
const RECURS = /(?<!\p{L})(?:định\s+kỳ|(?:h[ằà]ng|mỗi)\s+(?:năm|quý|tháng|tuần))(?!\p{L})/iu
/** A clause with them; they are looked for first, for most duties have none. */
const AGAIN = new RegExp(`(?<=^|[.;,]\\s)[^.;]{0,200}?${RECURS.source}[^.;]{0,80}`, 'iu')
/** “hoàn thành trong năm 2025”, “… trong các năm 2026 - 2030”; group: the last year. A bare “trong năm 2025” is when a campaign runs, not a deadline. */
const WHOLE_YEAR = new RegExp(`${BY}(?:các\\s+)?năm\\s+(?:\\d{4}\\s*[-–]\\s*)?(\\d{4})(?!\\d)`, 'iu')

/**
 * The date or period by which a duty ends, and where the words say so; null without one. A missing year is that of the
 * document, since deadlines without a year lie in it; without either there is no deadline.
 * @param words the words of the task
 * @param issuedOn date of the document
 */
export function readDeadline(words: string, issuedOn: string | null): Deadline | null {
  if (!TIMED.test(words)) return null
  // “từ tháng 11/2025 đến hết tháng 3/2026” tells how long a campaign runs.
  if (PERIOD.test(words)) return readDeadline(words.replace(PERIOD, blank), issuedOn)
  // “Định kỳ trước ngày 01/6 và 01/12 hằng năm”: a date that comes again ends nothing.
  if (RECURS.test(words) && AGAIN.test(words)) return readDeadline(words.replace(AGAIN, blank), issuedOn)
  const own = yearOf(issuedOn)
  const year = (said: string | undefined): string | number | null => said ?? own
  const day = DAY.exec(words)
  if (day?.[1] && day[2] && year(day[3]) && isDay(Number(day[1]), Number(day[2]), Number(year(day[3]))))
    return at(day, ifAhead(`${year(day[3])}-${pad(day[2])}-${pad(day[1])}`, day[3], issuedOn))
  const month = MONTH.exec(words)
  if (month?.[1] && isMonth(Number(month[1])) && year(month[2]))
    return at(month, ifAhead(`${year(month[2])}-${pad(month[1])}`, month[2], issuedOn))
  const quarter = QUARTER.exec(words)
  if (quarter?.[1] && year(quarter[2])) {
    const date = `${year(quarter[2])}-Q${QUARTERS[quarter[1].toLowerCase()] ?? quarter[1]}`
    return at(quarter, ifAhead(date, year(quarter[2]), issuedOn))
  }
  const last = WHOLE_YEAR.exec(words)
  return last?.[1] === undefined ? null : at(last, ifAhead(last[1], last[1], issuedOn))
}

/** Takes words out and leaves the others where they are. */
const blank = (words: string): string => ' '.repeat(words.length)

const at = ({ index, 0: words }: RegExpExecArray, date: string | null): Deadline | null =>
  date === null ? null : { date, start: index, end: index + words.length }

/**
 * The date, but null where it ends no duty: in a year before that of the document it tells since when or of whom (“người hoạt
 * động cách mạng trước ngày 01 tháng 01 năm 1945”); without a year and gone by it comes again (“trước ngày 30 tháng 01 của năm
 * tiếp theo”).
 * @param said the year as it is written, if it is
 */
function ifAhead(date: string, said: string | number | null | undefined, issuedOn: string | null): string | null {
  const issued = yearOf(issuedOn) === null ? '' : (issuedOn ?? '')
  const from = issued.slice(0, said ? 4 : date.length)
  return date.slice(0, from.length) < from ? null : date
}

/** “trong 05 ngày làm việc kể từ ngày ban hành Công điện này”; groups: number, unit. */
const AFTER_ISSUE =
  /(?:trong|chậm\s+nhất|sau)\s+(?:vòng\s+|thời\s+hạn\s+)?(\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(ngày\s+làm\s+việc|ngày|tuần|tháng)\s*,?\s*(?:kể\s+)?từ\s+(?:ngày\s+)?(?:(?:ký\s+)?ban\s+hành|ký|nhận\s+được)(?=\s*(?:[.;,)]|$)|\s+[^.;,]{0,30}?này(?!\p{L}))/iu

const ADD: Readonly<Record<string, (date: Date, amount: number) => Date>> = {
  ngày: addDays,
  tuần: addWeeks,
  tháng: addMonths,
  // Public holidays are not counted: they are fixed anew each year.
  'ngày làm việc': addBusinessDays,
}

/**
 * The day that a period ends which the words count from the document's date: `2025-11-21` for “trong 05 ngày kể từ ngày ban
 * hành” in a document of 16 November 2025; null without such a period, or when the document has no full date.
 */
export function readPeriod(words: string, issuedOn: string | null): Deadline | null {
  const match = AFTER_ISSUE.exec(words)
  const start = issuedOn ? parseISO(issuedOn) : null
  const add = ADD[match?.[2]?.toLowerCase().replace(/\s+/g, ' ') ?? '']
  if (!match?.[1] || !add || !start || !isValid(start) || issuedOn?.length !== 10) return null
  return at(match, formatISO(add(start, Number(match[1])), { representation: 'date' }))
}
