import { readdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AccessConfig, isLoopback, isPrivate, takesWrites } from './access.ts'
import { openComparer } from './comparer.ts'
import type { Config } from './config.ts'
import { UserError } from './errors.ts'
import { sourceId } from './graph/identity.ts'
import { newIngests } from './graphql/ingests.ts'
import { newHttpServer } from './http.ts'
import { describeChange, takeIn } from './intake.ts'
import { newLog } from './log.ts'
import { newMetrics } from './metrics.ts'
import { openReaders } from './readers.ts'
import { openStore } from './store/open.ts'
import { describeStatistics, statistics } from './store/statistics.ts'
import type { Store } from './store/store.ts'

/** Texts that an empty store starts with. */
const SAMPLES = fileURLToPath(new URL('samples', import.meta.url))
const HOME = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds that a thread that reads uploads, or compares texts, waits for the next ones. */
const IDLE = 60_000

/** A server that answers. */
export interface RunningServer {
  /** Where the page is: `http://127.0.0.1:4000`. */
  readonly url: string
  /** Lets running requests finish, then closes the store. */
  close(): Promise<void>
}

/**
 * Opens the store, fills an empty one with the samples, and serves page and GraphQL.
 * @param say told what happens, a line at a time
 * @throws UserError, StoreError with what to do
 */
export async function startServer(
  { port, store: storeConfig, ...config }: Config,
  say: (line: string) => void,
): Promise<RunningServer> {
  const { access, limits, logLevel, traces } = config
  const store = await openStore(storeConfig)
  const log = newLog(logLevel)
  // A start without traces does not load what makes them.
  const tracing = traces === undefined ? undefined : (await import('./tracing.ts')).openTracing(traces, log)
  const metrics = newMetrics()
  const readers = openReaders(availableParallelism(), IDLE)
  const comparer = openComparer(availableParallelism(), IDLE)
  const ingests = newIngests(tracing?.traced(store) ?? store, { most: limits.subscriptions, log, readers, metrics })
  let server: Server | undefined
  let stopping = false
  const closeAll = async (): Promise<void> => {
    stopping = true
    // Subscriptions end with the ingests, and requests that wait for one of these are answered.
    await Promise.all([ingests.close(), server && close(server)])
    await Promise.all([readers.close(), comparer.close()])
    await store.close()
    await tracing?.close()
  }
  try {
    server = newHttpServer(store, { config, ingests, comparer, log, metrics, tracing, stopping: () => stopping })
    const url = await listen(server, access.host, port)
    await readSamples(store, say)
    say(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    for (const line of warnings(access)) say(line)
    say(`Chỉ Đạo: ${url}   GraphQL: ${url}/graphql   (Ctrl-C stops)`)
    return { url, close: closeAll }
  } catch (error) {
    await closeAll()
    throw error
  }
}

/** What whoever starts a server that others reach should know. */
function warnings(access: AccessConfig): readonly string[] {
  if (isPrivate(access)) return []
  const { host, hosts = [], readToken } = access
  const names = isLoopback(host) ? hosts.join(', ') : host
  const readable = `Anybody who reaches ${names} can read this graph; CHIDAO_READ_TOKEN asks for a token, HOST=127.0.0.1 keeps it to this machine.`
  const unwritable = 'Nobody can write, for there is no CHIDAO_TOKEN to show.'
  return [...(readToken === undefined ? [readable] : []), ...(takesWrites(access) ? [] : [unwritable])]
}

/** Reads the samples into a store that has nothing else; after a first start that was cut off, those that it lacks. */
async function readSamples(store: Store, say: (line: string) => void): Promise<void> {
  const samples = readdirSync(SAMPLES)
    .sort()
    .map((name) => ({ path: join(SAMPLES, name), id: sourceId(`server/samples/${name}`) }))
  const known = new Set((await store.read('source/by-ids', { ids: samples.map(({ id }) => id) })).map(({ id }) => id))
  if ((await statistics(store)).sources > known.size || known.size === samples.length) return
  const missing = samples.filter(({ id }) => !known.has(id)).map(({ path }) => path)
  say(`The store ${known.size === 0 ? 'is empty' : 'has some samples'}: reading ${missing.length} samples.`)
  for await (const intake of takeIn(store, missing, HOME)) {
    if ('error' in intake) throw intake.error
    if ('change' in intake) say(`  ${describeChange(intake.change)}`)
  }
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(toUserError(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = address !== null && typeof address === 'object' ? address.port : port
      done(`http://${isIP(host) === 6 ? `[${host}]` : host}:${bound}`)
    })
  })
}

const MENDS: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by this user. Set PORT to one above 1023.',
  EADDRINUSE: 'is in use by another program. Stop that one, or set PORT to another.',
  EADDRNOTAVAIL: 'is at an address that this machine does not have. Set HOST to one of its own.',
  ENOTFOUND: 'is at a host that has no address. Set HOST to an address of this machine.',
}

function toUserError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const mend = MENDS[error.code ?? '']
  return mend ? new UserError(`Port ${port} on ${host} ${mend}`, { cause: error }) : error
}

/** Milliseconds that running requests have to finish. */
const PATIENCE = 5_000

/** Takes no more requests and lets the running ones finish. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A connection is idle only once its answer is out; browsers would keep it for later requests.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}
