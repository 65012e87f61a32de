import { styleText } from 'node:util'
import { RULES } from './extract/data/rules.ts'
import type { Citation, Reading, Signature, Span, Task, Unread } from './extract/reading.ts'
import type { Finding } from './extract/rules.ts'
import { oneLine } from './extract/view.ts'

type Style = Parameters<typeof styleText>[0]

/** How what was found looks in the text. */
const STYLES = {
  citation: ['cyan', 'underline'],
  body: ['yellow', 'bold'],
  task: ['green'],
  unread: ['red', 'inverse'],
  note: ['dim'],
} as const satisfies Readonly<Record<string, Style>>

/** What was found, where: later marks paint over earlier ones. */
interface Mark extends Span {
  readonly style: keyof typeof STYLES
  /** What stands below the line in which the mark begins; null for none. */
  readonly note: string | null
}

/**
 * A reading for a person who knows the matter: the text as it stands, with what was found in colours and, below each line,
 * what it was taken for, by which rule, and how far that may be trusted (0 to 1).
 * @param text the source's text
 * @returns many lines; colours only where the standard output shows them
 */
export function explain(text: string, reading: Reading): string {
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const marks = byLine(starts, marksOf(reading))
  const explained = lines.flatMap((line, i) => {
    const start = starts[i] ?? 0
    const here = marks[i] ?? []
    const notes = here.filter((mark) => mark.start >= start).flatMap(({ note }) => note ?? [])
    return [
      paint(text, { start, end: start + line.length }, here),
      ...notes.map((note) => styleText(STYLES.note, `    │ ${visible(note)}`)),
    ]
  })
  return `${[heading(reading), '', ...explained].join('\n')}\n`
}

/** Words from a document must not move the cursor or turn the line around: such characters are shown as signs. */
const visible = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replace(/[\0-\x08\x0b-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}

/** For each line the marks that touch it, in their order. */
function byLine(starts: readonly number[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const lines: Mark[][] = starts.map(() => [])
  for (const mark of marks)
    for (let line = lineAt(starts, mark.start); (starts[line] ?? Infinity) < mark.end; line++) lines[line]?.push(mark)
  return lines
}

/** The line that holds a place of the text. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function heading({ source, document, tasks, citations, unread }: Reading): string {
  const { type, number, issuer, coIssuers, issuedOn, signature, title, place, recipients } = document
  const lines = [
    `title      ${title ?? '–'}`,
    `issuer     ${[issuer, ...coIssuers.map(({ name }) => name)].filter(Boolean).join(' · ') || '–'}`,
    `issued on  ${issuedOn ?? '–'}`,
    `signed by  ${signature ? signedBy(signature) : '–'}`,
    `place      ${place ?? '–'}`,
    `goes to    ${recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)).join(' · ') || '–'}`,
    `found      ${tasks.length} tasks, ${citations.length} citations, ${unread.length} not understood`,
  ]
  return [
    styleText('bold', visible(`${source}: ${[type, number].filter(Boolean).join(' ') || 'no kind and number'}`)),
    ...lines.map((line) => visible(`  ${line}`)),
  ].join('\n')
}

const signedBy = ({ name, office, onBehalf }: Signature): string =>
  [name, office, ...onBehalf.map(({ form, of }) => `${form}. ${of}`)].filter(Boolean).join(', ')

function marksOf({ tasks, citations, unread }: Reading): readonly Mark[] {
  const marks: Mark[] = [
    ...tasks.map((task) => ({ start: task.start, end: task.end, style: 'task' as const, note: taskNote(task) })),
    ...tasks.flatMap(({ bodies, ...task }) =>
      bodies
        .filter(({ start, end }) => start >= task.start && end <= task.end)
        .map(({ start, end }) => ({ start, end, style: 'body' as const, note: null })),
    ),
    ...citations.map((citation) => ({ ...citation, style: 'citation' as const, note: citationNote(citation) })),
    ...unread.map((mention) => ({ ...mention, style: 'unread' as const, note: unreadNote(mention) })),
  ]
  return marks
}

const because = ({ rule, confidence }: Finding): string => `— ${RULES[rule].says} (${confidence})`

function taskNote(task: Task): string {
  const bodies = task.bodies.map(({ role, name, rule, confidence }) => `${role} ${name} [${rule}, ${confidence}]`)
  const when = [
    task.deadline && `by ${task.deadline}${task.deadlineComputed ? ' (counted)' : ''}`,
    task.recurrence && `again: ${task.recurrence}`,
  ].filter(Boolean)
  return [`task ${task.ordinal}: ${bodies.join('; ') || 'nobody is named'}`, ...when, because(task)].join(' ')
}

function citationNote(citation: Citation): string {
  const { type, number, title, issuer, issuedOn, relation, pinpoint } = citation
  const what = [pinpoint, number ? `${type ?? ''} ${number}`.trim() : title].filter(Boolean).join(' of ')
  return `${relation}: ${what} (${issuer ?? 'issuer unknown'}, ${issuedOn ?? 'undated'}) ${because(citation)}`
}

const unreadNote = ({ words, looksLike }: Unread): string =>
  `not understood: “${oneLine(words)}” looks like a ${looksLike}`

/** A line with the marks that touch it; of two that overlap the later one is seen. */
function paint(text: string, line: Span, marks: readonly Mark[]): string {
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > line.start && edge < line.end)
  const cuts = [...new Set([line.start, ...edges, line.end])].sort((a, b) => a - b)
  return cuts
    .slice(1)
    .map((end, i) => {
      const start = cuts[i] ?? line.start
      const mark = marks.findLast((one) => one.start <= start && one.end >= end)
      const words = visible(text.slice(start, end))
      return mark ? styleText(STYLES[mark.style], words) : words
    })
    .join('')
}
