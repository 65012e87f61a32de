import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { readConfig } from './config.ts'
import { SourceError, UserError } from './errors.ts'
import { explain } from './explain.ts'
import { readDirective } from './extract/index.ts'
import { describeChange, takeIn } from './intake.ts'
import { findFiles, readSource } from './sources/files.ts'
import { StoreError } from './store/errors.ts'
import { openStore } from './store/open.ts'
import { describeStatistics, statistics } from './store/statistics.ts'

const USAGE = `Usage:
  npm run -s extract -- FILE…   print one JSON reading a line, in the order of the files; nothing is stored
  npm run -s extract -- --explain FILE…
                                print the texts with what was found, by which rule
  npm run ingest -- PATH…       read files, or all texts in folders, into the store

Files are .txt in UTF-8. The store is the embedded one under CHIDAO_DATA (./data), or Neo4j at NEO4J_URI; see README.md.`

/** Exit codes: all went well, something was not read, the command was not understood. */
const DONE = 0
const FAILED = 1
const MISUSED = 2

/** npm runs scripts in the package's folder; paths mean the folder where npm was called. */
const called = (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd()
const home = process.cwd()

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  const { help, explained, paths } = parse(rest)
  if (help || command === '--help' || command === '-h') {
    console.log(USAGE)
    return DONE
  }
  if (command !== 'extract' && command !== 'ingest')
    throw misuse(command ? `unknown command “${command}”` : 'no command')
  if (paths.length === 0) throw misuse(`${command} needs a file`)
  if (explained && command !== 'extract') throw misuse('--explain goes with extract')
  return command === 'extract' ? extract(paths, explained) : takeInPaths(paths)
}

const misuse = (what: string): MisuseError => new MisuseError(`${what}.\n\n${USAGE}`)

/** The command line was not understood. */
class MisuseError extends UserError {
  override name = 'MisuseError'
}

interface Arguments {
  readonly help: boolean
  readonly explained: boolean
  readonly paths: readonly string[]
}

function parse(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false }, explain: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    return { help: values.help, explained: values.explain, paths: positionals }
  } catch (error) {
    throw misuse(error instanceof Error ? error.message.replace(/\..*$/s, '') : String(error))
  }
}

async function extract(paths: readonly string[], explained: boolean): Promise<number> {
  let code = DONE
  for (const path of paths) {
    try {
      const source = await readSource(resolve(called, path), home)
      const reading = readDirective(source)
      await print(explained ? explain(source.text, reading) : `${JSON.stringify(reading)}\n`)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      console.error(error.message)
      code = FAILED
    }
  }
  return code
}

/** Waits until a full pipe has room, so that any number of readings fits in memory. */
function print(words: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(words, (error) => (error ? fail(error) : done()))
  })
}

async function takeInPaths(paths: readonly string[]): Promise<number> {
  const { files, errors } = await findFiles(
    paths.map((path) => resolve(called, path)),
    home,
  )
  const failures: SourceError[] = [...errors]
  const stop = new AbortController()
  const interrupt = (): void => {
    if (!stop.signal.aborted) console.error('Stopping after the file at hand …')
    stop.abort()
  }
  // To the end, and not once: through npm a Ctrl-C may arrive twice (see main.ts).
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  const store = await openStore(readConfig(process.env, home).store)
  try {
    const bar = process.stderr.isTTY
      ? new SingleBar({ format: '{bar} {value}/{total} files · {eta_formatted} left · {name}', stream: process.stderr })
      : undefined
    bar?.start(files.length, 0, { name: '' })
    let done = 0
    for await (const intake of takeIn(store, files, home, stop.signal)) {
      done += 1
      if ('error' in intake) failures.push(intake.error)
      else if (!bar) console.log(describeChange(intake.change))
      bar?.increment(1, { name: 'change' in intake ? intake.change.source.name : '' })
    }
    bar?.stop()
    console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    if (done < files.length)
      console.error(`Stopped: ${files.length - done} of ${files.length} files were not read. Run it again to go on.`)
    if (failures.length > 0) {
      console.error(`${failures.length} not read:`)
      for (const { message } of failures) console.error(`  ${message}`)
    }
    return failures.length > 0 || done < files.length ? FAILED : DONE
  } finally {
    await store.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // A reader that has enough (“| head”) closes the pipe: not a fault.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exitCode = DONE
  else if (error instanceof UserError || error instanceof StoreError) {
    console.error(error.message)
    process.exitCode = error instanceof MisuseError ? MISUSED : FAILED
  } else throw error
}
