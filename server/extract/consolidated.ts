import { DATE_AFTER_WORD, toIsoDay } from './dates.ts'
import { findNumbers, type NumberMention } from './numbers.ts'

/** The number and date of its own that a consolidated text has. */
export interface Consolidated {
  readonly number: NumberMention | null
  readonly issuedOn: string | null
}

/** “Số: 04/VBHN-BYT … XÁC THỰC VĂN BẢN HỢP NHẤT … Hà Nội, ngày 13 tháng 4 năm 2018”; ministries write “XÁC NHẬN”, too. */
const AUTHENTICATION = /XÁC\s+(?:THỰC|NHẬN)\s+VĂN\s+BẢN\s+HỢP\s+NHẤT/u
/** “Nghị định số 15/2019/NĐ-CP …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:”, which opens every one. */
const OPENING = /,\s+được\s+sửa\s+đổi,\s+bổ\s+sung\s+(?:bởi|theo)\s*:/u
/** Where the opening stands at the latest, in UTF-16 units. */
const LATEST_OPENING = 3000
/** How far its number and date stand from the words of the signature, in UTF-16 units. */
const NEAR = 300

/**
 * A text that joins an instrument with what amended it has the head of the instrument, and its own number and date at the
 * signature or in a head of its own (Ordinance 01/2012/UBTVQH13 on consolidation, Articles 5 and 6).
 * @param head the number of the text's head, and the date there
 * @returns null for any other text
 */
export function readConsolidated(
  view: string,
  head: Consolidated = { number: null, issuedOn: null },
): Consolidated | null {
  const words = AUTHENTICATION.exec(view)
  const named = head.number?.number.includes('VBHN') ? head : null
  if (!words) return named ?? (OPENING.test(view.slice(0, LATEST_OPENING)) ? { number: null, issuedOn: null } : null)
  const from = Math.max(0, words.index - NEAR)
  const number = findNumbers(view.slice(from, words.index + NEAR)).find(({ number }) => number.includes('VBHN'))
  const date = new RegExp(DATE_AFTER_WORD, 'u').exec(view.slice(words.index, words.index + NEAR))
  const signedOn = date?.[1] && date[2] ? toIsoDay(date[1], date[2], date[3]) : null
  if (named) return { ...named, issuedOn: named.issuedOn ?? signedOn }
  return {
    number: number ? { ...number, start: from + number.start, end: from + number.end } : null,
    issuedOn: signedOn,
  }
}
