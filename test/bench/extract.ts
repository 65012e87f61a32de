import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readDirective } from '../../server/extract/index.ts'
import type { Reading } from '../../server/extract/reading.ts'
import { type Corpus, joined, openCorpus } from './corpus.ts'
import { measureEyecite } from './eyecite.ts'
import { HOSTILE, repeated } from './hostile.ts'
import { held, median, type Table, told } from './table.ts'

const MB = 1_000_000
const read = (text: string): void => {
  readDirective({ name: 'bench', text })
}

/** What a reading tells, one by one. */
const countFindings = ({ citations, tasks, references }: Reading): number =>
  citations.length + references.length + tasks.reduce((sum, { bodies }) => sum + 1 + bodies.length, 0)

/** Reading: how fast, whether a text ten times as long takes ten times as long, at the worst, and with how much memory. */
export async function* extract(): AsyncGenerator<Table> {
  const corpus = openCorpus()
  const { table, charactersPerSecond, charactersPerFinding } = readAll(corpus)
  yield table
  yield nextToEyecite(charactersPerSecond, charactersPerFinding)
  const text = joined(corpus, 10 * MB)
  yield linearity(text)
  yield worst(text.slice(0, text.length / 10))
  yield memory(text)
}

/** All texts on one core, next to the least that any reading must do: to look at every word once. */
function readAll(corpus: Corpus): {
  readonly table: Table
  readonly charactersPerSecond: number
  readonly charactersPerFinding: number
} {
  const { title, texts } = corpus
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const readings = texts.map(readDirective)
  const citations = readings.reduce((sum, reading) => sum + reading.citations.length, 0)
  const tasks = readings.reduce((sum, reading) => sum + reading.tasks.length, 0)
  const findings = readings.reduce((sum, reading) => sum + countFindings(reading), 0)
  const limit = median(3, () => {
    for (const { text } of texts) text.match(/[\p{L}\p{N}]+/gu)
  })
  const all = (): void => {
    for (const { text } of texts) read(text)
  }
  const time = median(3, all)
  const row = (what: string, ms: number): Readonly<Record<string, string>> => ({
    what,
    'MB/s': (bytes / MB / (ms / 1000)).toFixed(2),
    'million characters/s': (characters / MB / (ms / 1000)).toFixed(2),
    'times limit': (ms / limit).toFixed(1),
  })
  return {
    table: {
      title: `${title}, ${(bytes / MB).toFixed(1)} MB, ${citations} citations, ${tasks} tasks; limit: every word once, by one pattern`,
      rows: [row('limit', limit), row('read', time)],
    },
    charactersPerSecond: characters / processorSeconds(all),
    charactersPerFinding: characters / findings,
  }
}

/** Seconds of processor time, which other work on the machine does not lengthen as it does the time on the clock. */
function processorSeconds(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

function nextToEyecite(ours: number, charactersPerFinding: number): Table {
  const theirs = measureEyecite(charactersPerFinding)
  if ('why' in theirs) return { title: `eyecite not measured: ${theirs.why}`, rows: [] }
  const ratio = ours / theirs.charactersPerSecond
  return {
    title: `next to eyecite, ${theirs.characters} characters of English with ${theirs.citations} citations; per second of processor time`,
    rows: [
      told('eyecite, characters/s', theirs.charactersPerSecond.toFixed(0)),
      told('read, characters/s', ours.toFixed(0)),
      held('times eyecite', ratio.toFixed(1), '≥ 40', ratio >= 40),
    ],
  }
}

/** The same words once whole and once in ten pieces, so that only the length differs. */
function linearity(text: string): Table {
  const size = Math.ceil(text.length / 10)
  const pieces = Array.from({ length: 10 }, (_, i) => text.slice(i * size, (i + 1) * size))
  const one = median(5, () => pieces.forEach(read)) / 10
  const ten = median(5, () => read(text))
  const ratio = ten / one
  return {
    title: 'a text ten times as long',
    rows: [
      told('1 MB, ms', one.toFixed(0)),
      told('10 MB, ms', ten.toFixed(0)),
      held('10 MB : 1 MB', ratio.toFixed(1), '8 … 12', ratio >= 8 && ratio <= 12),
    ],
  }
}

function worst(normal: string): Table {
  const limit = median(5, () => read(normal))
  const rows = Object.entries(HOSTILE).map(([name, unit]) => {
    const text = repeated(unit, Buffer.byteLength(normal))
    const ratio = median(3, () => read(text)) / limit
    return held(name, ratio.toFixed(2), '≤ 3', ratio <= 3)
  })
  return { title: '1 MB of one thing, as times 1 MB of the corpus', rows }
}

function memory(text: string): Table {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script], {
    input: text,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The process that measures memory ended with ${status}: ${stderr}`)
  const { grown } = JSON.parse(stdout) as { readonly grown: number }
  const ratio = grown / Buffer.byteLength(text)
  return {
    title: 'memory while 10 MB are read',
    rows: [held('growth of the process, as times the text', ratio.toFixed(1), '< 30', ratio < 30)],
  }
}
