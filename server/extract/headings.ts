import type { Block } from './blocks.ts'
import { readBodies } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import { OPEN_HEADS } from './data/bodies.ts'
import { type DutyContext, readDuty } from './duties.ts'
import { readNamed } from './named-bodies.ts'
import type { ObligedBody } from './reading.ts'
import { by } from './rules.ts'
import { alternation } from './words.ts'

/** Longest heading, in UTF-16 units. */
const LONGEST = 250
/** “… có trách nhiệm:”, at the end of a heading. */
const CHARGED =
  /\s*(?:có\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|thực\s+hiện(?:\s+các\s+nhiệm\s+vụ)?(?:\s+sau)?)?\s*[.:]?\s*$/iu
/** “Điều 5. *Trách nhiệm của* Sở Y tế”. */
const OF = /^(?:Nhiệm vụ|Trách nhiệm|Quyền hạn)(?:\s*(?:,|và)\s*(?:nhiệm vụ|trách nhiệm|quyền hạn|quyền))*\s+của\s+/iu
/** A name that goes on with words of its own: “Báo và Phát thanh, Truyền hình thành phố”, “Các đơn vị cấp nước sạch”. */
const NAME = new RegExp(`^(?:Các|Những|${alternation(OPEN_HEADS)})\\s`, 'u')

/**
 * The bodies of an item that only names who must do the items below it: “4. Sở Nông nghiệp và Môi trường” above “a) …”.
 * Null for an item that says something itself, and for a heading of another kind (“Tổ chức thực hiện”).
 */
export function readHeading(
  view: string,
  block: Block,
  next: Block | undefined,
  context: DutyContext,
): readonly ObligedBody[] | null {
  if (block.depth === 0 || !next || next.depth <= block.depth || block.end - block.bodyStart > LONGEST) return null
  const of = OF.exec(view.slice(block.bodyStart, block.end))?.[0].length ?? 0
  const start = block.bodyStart + of
  const words = view.slice(start, block.end)
  const name = words.replace(CHARGED, '')
  const end = start + name.length
  const lead = (body: Omit<ObligedBody, 'role'>): ObligedBody => ({ ...body, role: 'lead' })
  if (of > 0) return readNamed(view, { start, end }, context.place)?.map(lead) ?? null
  const list = readBodies(view, start, context.place, true)
  if (!list || list.bodies.length === 0 || /\.\s/u.test(name)) return null
  if (list.end >= end) return list.bodies.map(lead)
  const charged = /\p{L}/u.test(words.slice(name.length))
  const says = charged ? null : readDuty(view, { start, end: block.end }, context)
  if (!NAME.test(name) || says?.form === 'orders') return null
  return [lead({ start, end, name: toBodyName(name, context.place), ...by('open name') })]
}
