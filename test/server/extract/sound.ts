import { expect } from 'vitest'
import { RULES } from '../../../server/extract/data/rules.ts'
import { withoutInnerMarks } from '../../../server/extract/inner-marks.ts'
import type { Reading, Span } from '../../../server/extract/reading.ts'
import { oneLine, toView } from '../../../server/extract/view.ts'

const inOrder = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))

/** What holds for every reading of every text: a span outside the text, out of order or with other words is a wrong link. */
export function expectSound(text: string, { document, citations, tasks, references, unread }: Reading): void {
  const bodies = tasks.flatMap((task) => task.bodies)
  const spans: readonly Span[] = [
    ...document.recipients,
    ...document.recipients.flatMap((recipient) => recipient.bodies),
    ...citations,
    ...tasks,
    ...bodies,
    ...references,
    ...unread,
    ...(document.issuerSpan ? [document.issuerSpan] : []),
  ]
  const outside = spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)
  expect(outside, 'spans are inside the text').toEqual([])
  for (const list of [citations, tasks, document.recipients, references, unread])
    expect(inOrder(list), `in order: ${JSON.stringify(list.map(({ start, end }) => [start, end]))}`).toBe(true)
  for (const [i, task] of tasks.entries()) {
    expect([task.id, task.ordinal, task.text]).toEqual([`t${i + 1}`, i + 1, text.slice(task.start, task.end)])
    const within = citations.flatMap(({ start, end }, at) => (start >= task.start && end <= task.end ? [at] : []))
    expect(task.citations).toEqual(within)
    expect(new Set(task.bodies.map(({ name }) => name)).size).toBe(task.bodies.length)
  }
  for (const { start, end, words } of unread) {
    const slice = text.slice(start, end)
    expect(words).toBe(oneLine(toView(withoutInnerMarks(slice)?.text ?? slice)))
  }
  for (const { citation } of references) if (citation !== null) expect(citation).toBeLessThan(citations.length)
  for (const { rule, confidence } of [...citations, ...tasks, ...bodies]) {
    expect(RULES).toHaveProperty([rule])
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  for (const { start, end, number } of citations)
    if (number !== null) expect(toView(text.slice(start, end)).replace(/\s+/g, '')).toContain(number.split(/[/-]/)[0])
}
