import { findNumbers, type NumberMention } from './numbers.ts'

/** Where a head ends at the latest, in UTF-16 units. */
export const LONGEST_HEAD = 2500

/** Decree 30/2020/NĐ-CP, Appendix I: “Số: 09/CT-UBND”; party papers “Số 221-KL/TW”. */
const NUMBER_LINE = /(?:^|\s)Số\s*:?\s*(?=\d)/u
/** What the National Assembly issues names its kind before the number: “Luật số: 51/2024/QH15”, on a line of its own. */
const LAW_NUMBER_LINE = /^[\s*|]*(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)\s+số\s*:\s*(?=\d[^\n]{3,24}$)/mu

/** The number line of a head: where its number starts, and the number, unless it is in no form that is known. */
export interface HeadNumber {
  readonly start: number
  readonly number: NumberMention | null
}

/** The line that gives a paper its number; null for a text without one, such as a report in the news. */
export function readHeadNumber(text: string, view: string): HeadNumber | null {
  const head = view.slice(0, LONGEST_HEAD)
  const line = LAW_NUMBER_LINE.exec(text.slice(0, LONGEST_HEAD)) ?? NUMBER_LINE.exec(head)
  if (!line) return null
  const start = line.index + line[0].length
  return { start, number: findNumbers(head).find((number) => number.start === start) ?? null }
}
