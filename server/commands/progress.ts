// How an ingest goes on: a bar on a terminal, else a line a file.
import { SingleBar } from 'cli-progress'
import { describeChange, type Intake } from '../intake.ts'

/** Shows how many files are done. */
export interface Progress {
  /** Shows one more file. */
  add(intake: Intake): void
  /** Files shown. */
  readonly done: () => number
  /** Ends the bar, and tells the number of files, the time and the rate. */
  close(): void
}

/** @param total files that will come */
export function showProgress(total: number): Progress {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '{bar} {value}/{total} files · {rate}/s · {eta_formatted} left · {name}',
        stream: process.stderr,
        // Of so many files at the rate of which the time left is computed.
        etaBuffer: 500,
      })
    : undefined
  let done = 0
  let unchanged = 0
  bar?.start(total, 0, { name: '', rate: '–' })
  return {
    add(intake) {
      done += 1
      if ('unchanged' in intake) unchanged += 1
      if (bar) bar.increment(1, { name: nameOf(intake), rate: (done / seconds()).toFixed(0) })
      else if (!('error' in intake)) console.log(lineOf(intake))
    },
    done: () => done,
    close() {
      bar?.stop()
      const known = unchanged > 0 ? `, ${unchanged} of them unchanged` : ''
      const time = Math.max(seconds(), 0.1)
      console.log(`${done} files in ${time.toFixed(1)} s, ${(done / time).toFixed(1)} a second${known}.`)
    },
  }
}

function nameOf(intake: Intake): string {
  if ('error' in intake) return intake.error.path
  return 'change' in intake ? intake.change.source.name : intake.unchanged
}

function lineOf(intake: Exclude<Intake, { readonly error: unknown }>): string {
  return 'change' in intake ? describeChange(intake.change) : `${intake.unchanged}: unchanged`
}
