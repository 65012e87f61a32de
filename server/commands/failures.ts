// Files that were not read: all of them to a file, the first of them for the terminal.
import { Console } from 'node:console'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { SourceError } from '../errors.ts'

/** Rows of the table. */
const SHOWN = 50

/** Takes note of files that were not read. */
export interface Failures {
  readonly count: () => number
  /** Notes one; resolves when there is room for more. */
  add(error: SourceError): Promise<void>
  /** Ends the file, and prints the table when there is something to tell. */
  close(): Promise<void>
}

/**
 * @param file gets a JSON array of all, `{path, reason}`, written as they come: their number does not matter
 * @throws SourceError when that file cannot be written
 */
export async function openFailures(file: string | undefined): Promise<Failures> {
  const shown: { readonly file: string; readonly reason: string }[] = []
  const json = file === undefined ? undefined : await openJson(file)
  let count = 0
  return {
    count: () => count,
    async add({ path, reason }) {
      count += 1
      if (shown.length < SHOWN) shown.push({ file: path, reason })
      await json?.add({ path, reason })
    },
    async close() {
      await json?.close()
      if (count === 0) return
      console.error(`${count} not read:`)
      new Console(process.stderr).table(shown)
      if (count > shown.length) console.error(`and ${count - shown.length} more; --errors FILE keeps all of them.`)
    },
  }
}

interface JsonArray {
  add(value: object): Promise<void>
  close(): Promise<void>
}

async function openJson(file: string): Promise<JsonArray> {
  const stream = createWriteStream(file)
  let separator = '[\n'
  const write = (words: string): Promise<void> =>
    new Promise((done, fail) => {
      stream.write(words, (error) => (error ? fail(unwritable(file, error)) : done()))
    })
  await new Promise<void>((done, fail) => {
    stream.once('open', () => done()).once('error', (error) => fail(unwritable(file, error)))
  })
  return {
    async add(value) {
      await write(`${separator}${JSON.stringify(value)}`)
      separator = ',\n'
    },
    async close() {
      await write(separator === '[\n' ? '[]\n' : '\n]\n')
      stream.end()
      await finished(stream)
    },
  }
}

function unwritable(file: string, cause: Error): SourceError {
  return new SourceError(file, `the errors cannot be written here: ${cause.message}. Name another file.`, { cause })
}
