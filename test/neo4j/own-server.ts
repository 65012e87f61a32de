// A Neo4j from Maven Central that lives as long as the process that started it.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { Neo4jConfig } from '../../server/store/neo4j.ts'

const VERSION = '5.26.30'
const START = 300_000
/** With less, transactions of ten thousand rows keep the collector of garbage busy for a fifth of the time; on few cores this one takes least. */
const MEMORY = ['-Xms2g', '-Xmx2g', '-XX:+UseParallelGC']
/** Milliseconds until a server that was asked to end is killed. */
const STOP = 20_000

/** A Neo4j of our own. */
export interface OwnNeo4j {
  readonly config: Neo4jConfig
  /** Ends the server; its data stay. */
  stop(): Promise<void>
  /** Ends it at once, in the middle of what it does, as a loss of power would; its data stay. */
  crash(): Promise<void>
  /** Starts it again on the same data and port. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/** Starts a Neo4j with empty data, in `folder` when one is named. */
export async function startNeo4j(folder: string = mkdtempSync(join(tmpdir(), 'chidao-neo4j-'))): Promise<OwnNeo4j> {
  const libraries = await fetchLibraries()
  const port = await freePort()
  const password = randomBytes(12).toString('base64url')
  let server: ChildProcess | undefined
  const stop = async (patience = STOP): Promise<void> => {
    if (server) await end(server, patience)
    server = undefined
  }
  const start = async (): Promise<void> => {
    server = run(libraries, folder, port, password)
    await ready(server)
  }
  const remove = async (): Promise<void> => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  const config = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' }
  return { config, stop: () => stop(), crash: () => stop(0), start, remove }
}

/** Runs the tool of Neo4j that works on its files, as `neo4j-admin`, for the server of `folder`, which does not run; what it said. */
export async function runAdmin(folder: string, options: readonly string[], cwd: string): Promise<string> {
  const libraries = await fetchLibraries()
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: folder }
  const program = ['-Xmx1g', '-cp', join(libraries, '*'), 'org.neo4j.cli.AdminTool']
  const { stdout } = await promisify(execFile)('java', [...program, ...options], { cwd, env, maxBuffer: 1 << 26 })
  return stdout
}

/** Neo4j's libraries from Maven Central, kept outside the tree; complete when the folder `lib` is there. */
async function fetchLibraries(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'chidao', `neo4j-${VERSION}`)
  const libraries = join(cache, 'lib')
  await need('java', ['-version'])
  mkdirSync(cache, { recursive: true })
  if (existsSync(libraries)) return libraries
  await need('mvn', ['--version'])
  console.log(`Fetching Neo4j ${VERSION} from Maven Central into ${cache} (125 MB, once) …`)
  const pom = join(cache, 'pom.xml')
  const partial = mkdtempSync(join(cache, 'partial-'))
  writeFileSync(pom, POM)
  const options = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`]
  await promisify(execFile)('mvn', options, { maxBuffer: 1 << 26 })
  renameSync(partial, libraries)
  return libraries
}

async function need(command: string, options: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(command, options)
  } catch (error) {
    throw new Error(
      `The tests on Neo4j need a JDK 17 and Maven (Debian: apt-get install openjdk-17-jdk-headless maven), and “${command}” does not run. Or set NEO4J_URI to an empty database.`,
      { cause: error },
    )
  }
}

function run(libraries: string, folder: string, port: number, password: string): ChildProcess {
  const program = join(import.meta.dirname, 'Neo4jServer.java')
  const options = [...MEMORY, '-cp', join(libraries, '*'), program, folder, String(port)]
  const server = spawn('java', options, { stdio: ['pipe', 'pipe', 'pipe'] })
  server.stdin?.write(`${password}\n`)
  return server
}

/** Waits for Bolt; what the server said comes along when it ends instead. */
async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  })
  const { stdout } = server
  if (!stdout) throw new Error('Neo4j was started without an output.')
  const lines = createInterface({ input: stdout })
  const signal = AbortSignal.timeout(START)
  const isReady = (async () => {
    for await (const line of lines) if (line === 'ready') return
  })()
  const ended = once(server, 'exit', { signal }).then(([code]) => {
    throw new Error(`Neo4j ended with ${code} before it was ready:\n${said}`)
  })
  await Promise.race([isReady, ended])
  ended.catch(() => {})
}

/** Asks a server to end, and kills it after so many milliseconds. */
async function end(server: ChildProcess, patience: number): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.stdin?.end()
  const late = setTimeout(() => server.kill('SIGKILL'), patience)
  await ended
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const address = socket.address()
  socket.close()
  await once(socket, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chidao</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j-bolt</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`
