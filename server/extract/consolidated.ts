import { DATE_AFTER_WORD, toIsoDay } from './dates.ts'
import { findNumbers } from './numbers.ts'

/** What the end of a consolidated text says of it. */
export interface Consolidated {
  readonly number: string | null
  readonly issuedOn: string | null
}

/** “Số: 04/VBHN-BYT … XÁC THỰC VĂN BẢN HỢP NHẤT … Hà Nội, ngày 13 tháng 4 năm 2018”. */
const AUTHENTICATION = /XÁC\s+THỰC\s+VĂN\s+BẢN\s+HỢP\s+NHẤT/u
/** How far its number and date stand from these words, in UTF-16 units. */
const NEAR = 300

/**
 * A text that joins an instrument with what amended it has the head of the instrument, and its own number and date at the
 * signature (Ordinance 01/2012/UBTVQH13 on consolidation, Articles 5 and 6).
 * @returns null for any other text
 */
export function readConsolidated(view: string): Consolidated | null {
  const words = AUTHENTICATION.exec(view)
  if (!words) return null
  const around = view.slice(Math.max(0, words.index - NEAR), words.index + NEAR)
  const date = new RegExp(DATE_AFTER_WORD, 'u').exec(view.slice(words.index, words.index + NEAR))
  return {
    number: findNumbers(around).find(({ number }) => number.includes('VBHN'))?.number ?? null,
    issuedOn: date?.[1] && date[2] ? toIsoDay(date[1], date[2], date[3]) : null,
  }
}
