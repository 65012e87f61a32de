import { readBodies } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import type { Place } from './places.ts'
import type { BodyMention, Span } from './reading.ts'
import { by } from './rules.ts'

/** Longest element that is taken as it stands, in UTF-16 units. */
const LONGEST = 140
const BETWEEN = /\s*[,;]\s*(?:và\s+)?|\s+và\s+(?=\p{Lu}|các\s)/iuy
const LOWER = /\p{Ll}[^,;.:]{1,60}?(?=\s*[,;]|\s+và\s+(?:\p{Lu}|các\s)|\s*$)/uy
const UNKNOWN = /\p{Lu}[^,;.:]+?(?=\s*[,;]|\s+và\s+(?:\p{Lu}|các\s)|$)/uy

/**
 * The bodies of a stretch that names bodies and nothing else, so that what no form knows is one, too; null when it cannot be parted.
 */
export function readNamed(view: string, { start, end: to }: Span, place: Place | null): readonly BodyMention[] | null {
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
