import type { Block } from './blocks.ts'
import { type Deadline, readDeadline } from './deadlines.ts'
import type { Place } from './places.ts'
import { columnOf, readCell } from './plan-tables.ts'
import type { ObligedBody } from './reading.ts'
import { readRecurrence } from './recurrences.ts'

/** A line of a plan that says who does what stands above it, or by when: “Đơn vị chủ trì: Sở Tư pháp.”, “Thời gian thực hiện: Tháng 12/2025.” */
export interface Assignment {
  readonly bodies: readonly ObligedBody[]
  /** With the place of its words in the text. */
  readonly deadline: Deadline | null
  readonly recurrence: string | null
}

/** The label before the colon, as the heading of a column would read; behind a bullet or not. */
const LABEL = /^[\s\-+•–]*([^:.;]{4,80}):\s*(?=\S)/u

/** Reads such a line; null for any other block. */
export function readAssignment(
  view: string,
  block: Block,
  place: Place | null,
  issuedOn: string | null,
): Assignment | null {
  const words = view.slice(block.bodyStart, block.end)
  const label = LABEL.exec(words)
  const column = label?.[1] === undefined ? undefined : columnOf(label[1].trim())
  if (!label || column === undefined || column === 'work' || column === 'procedure') return null
  const cell = { start: block.bodyStart + label[0].length, end: block.end }
  if (column === 'deadline') {
    const when = view.slice(cell.start, cell.end)
    const deadline = readDeadline(`hoàn thành trong ${when}`, issuedOn)
    return {
      bodies: [],
      deadline: deadline && { ...deadline, ...cell },
      recurrence: readRecurrence(when),
    }
  }
  const bodies = readCell(view, cell, column, place)
  return bodies.length > 0 ? { bodies, deadline: null, recurrence: null } : null
}
