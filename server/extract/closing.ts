import { readBodies } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import type { Place } from './places.ts'
import type { BodyMention, Span } from './reading.ts'
import { by } from './rules.ts'

/**
 * The closing article of a paper (Decree 30/2020/NĐ-CP, Appendix I): “Chánh Văn phòng UBND tỉnh; Giám đốc Công ty Điện lực
 * Quảng Trị và các cơ quan có liên quan *chịu trách nhiệm thi hành Quyết định này*”. Whoever stands before these words must
 * act, so that an element is a body even when no form of names fits it.
 */
const CLOSING =
  /(?:\s+(?:căn\s+cứ|theo)\s[^.;]{3,60})?[\s,]+(?:(?:chịu|có)\s+)?trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?(?:thi\s+hành|thực\s+hiện)\s+[^.;]{0,40}này/iu
/** Without these words {@link CLOSING} cannot match; looking for them first takes a tenth of the time. */
const RESPONSIBLE = /trách\s+nhiệm/iu
/** Longest element that is taken as it stands, in UTF-16 units. */
const LONGEST = 140
const BETWEEN = /\s*[,;]\s*(?:và\s+)?|\s+và\s+(?=\p{Lu}|các\s)/iuy
const LOWER = /\p{Ll}[^,;.:]{1,60}?(?=\s*[,;]|\s+và\s+(?:\p{Lu}|các\s)|\s*$)/uy
const UNKNOWN = /\p{Lu}[^,;.:]+?(?=\s*[,;]|\s+và\s+(?:\p{Lu}|các\s)|$)/uy

/** The bodies that must carry a document out by its closing article; null when the sentence is none. */
export function readClosing(view: string, { start, end }: Span, place: Place | null): readonly BodyMention[] | null {
  const sentence = view.slice(start, end)
  const closing = RESPONSIBLE.test(sentence) ? CLOSING.exec(sentence) : null
  if (!closing) return null
  const to = start + closing.index
  const words = view.slice(0, to)
  const bodies: BodyMention[] = []
  for (let at = start; at < to; ) {
    const list = readBodies(words, at, place, true)
    const known = list?.bodies ?? []
    const before = bodies.at(-1)
    // “Giám đốc Trung tâm … cấp tỉnh, *cấp xã*”: small words that name nobody go on with the name before them.
    LOWER.lastIndex = at
    if (!list && before && LOWER.test(words)) {
      bodies[bodies.length - 1] = extended(words, before, LOWER.lastIndex, place)
      if (LOWER.lastIndex >= to) break
      BETWEEN.lastIndex = LOWER.lastIndex
      if (!BETWEEN.exec(words)) return null
      at = BETWEEN.lastIndex
      continue
    }
    const last = withRest(words, known.at(-1) ?? readUnknown(words, at, place), place)
    if (!last) return null
    bodies.push(...known.slice(0, -1), last)
    const end = Math.max(last.end, list?.end ?? 0)
    if (end >= to) break
    BETWEEN.lastIndex = end
    if (!BETWEEN.exec(words)) return null
    at = BETWEEN.lastIndex
  }
  return bodies.length > 0 ? bodies : null
}

/** A name with words behind it that no form knows: “các thành viên *quy định tại Điều 1*”. */
const REST = /[^,;.:]{1,60}?(?=\s*[,;]|\s+và\s+(?:\p{Lu}|các\s)|\s*$)/uy

function withRest(words: string, body: BodyMention | null, place: Place | null): BodyMention | null {
  if (!body) return null
  BETWEEN.lastIndex = body.end
  REST.lastIndex = body.end
  if (BETWEEN.test(words) || !REST.test(words)) return body
  return extended(words, body, REST.lastIndex, place)
}

const extended = (words: string, body: BodyMention, end: number, place: Place | null): BodyMention => ({
  ...body,
  end,
  name: toBodyName(words.slice(body.start, end), place),
})

function readUnknown(view: string, start: number, place: Place | null): BodyMention | null {
  UNKNOWN.lastIndex = start
  const match = UNKNOWN.exec(view)
  if (!match || match[0].length > LONGEST) return null
  return { start, end: start + match[0].length, name: toBodyName(match[0], place), ...by('unknown name') }
}
