import { readNamed } from './named-bodies.ts'
import type { Place } from './places.ts'
import type { BodyMention, Span } from './reading.ts'

/**
 * The closing article of a paper (Decree 30/2020/NĐ-CP, Appendix I): “Chánh Văn phòng UBND tỉnh; Giám đốc Công ty Điện lực
 * Quảng Trị và các cơ quan có liên quan *chịu trách nhiệm thi hành Quyết định này*”. Whoever stands before these words must
 * act, so that an element is a body even when no form of names fits it.
 */
const CLOSING =
  /(?:\s+(?:căn\s+cứ|theo)\s[^.;]{3,60})?[\s,]+(?:(?:chịu|có)\s+)?trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?(?:thi\s+hành|thực\s+hiện)\s+[^.;]{0,40}này/iu
/** Without these words {@link CLOSING} cannot match; looking for them first takes a tenth of the time. */
const RESPONSIBLE = /trách\s+nhiệm/iu
/** The bodies that must carry a document out by its closing article; null when the sentence is none. */
export function readClosing(view: string, { start, end }: Span, place: Place | null): readonly BodyMention[] | null {
  const sentence = view.slice(start, end)
  const closing = RESPONSIBLE.test(sentence) ? CLOSING.exec(sentence) : null
  if (!closing) return null
  return readNamed(view, { start, end: start + closing.index }, place)
}
