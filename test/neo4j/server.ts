// Gives the tests of the project `neo4j` a Neo4j: the one of NEO4J_URI if it is empty, else one of their own from Maven Central.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import type { Neo4jConfig } from '../../server/store/neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database the tests may write to and clear. */
    neo4j: Neo4jConfig
  }
}

const VERSION = '5.26.30'
const START = 120_000

/** Called by vitest once before the tests; what it returns, once after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = fromEnvironment()
  if (given) {
    await refuseForeignData(given)
    project.provide('neo4j', given)
    return () => clear(given)
  }
  const libraries = await fetchLibraries()
  const folder = mkdtempSync(join(tmpdir(), 'chidao-neo4j-'))
  const port = await freePort()
  const password = randomBytes(12).toString('base64url')
  const server = start(libraries, folder, port, password)
  try {
    await ready(server)
  } catch (error) {
    await stop(server, folder)
    throw error
  }
  project.provide('neo4j', { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' })
  return () => stop(server, folder)
}

function fromEnvironment(): Neo4jConfig | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  return uri ? { uri, user, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' } : undefined
}

/** The tests clear their database; they must never clear somebody's data. */
async function refuseForeignData({ uri, user, password, database }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database })
    if (records.length > 0) {
      throw new Error(
        `The database ${database} at NEO4J_URI holds data, and the tests would delete it. Name an empty database, or unset NEO4J_URI.`,
      )
    }
  } finally {
    await driver.close()
  }
}

/** Leaves the database as it was given: empty. */
async function clear({ uri, user, password, database }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  } finally {
    await driver.close()
  }
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

function start(libraries: string, folder: string, port: number, password: string): ChildProcess {
  const program = join(import.meta.dirname, 'Neo4jServer.java')
  const options = ['-Xmx1g', '-cp', join(libraries, '*'), program, folder, String(port)]
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

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = once(server, 'exit')
    server.stdin?.end()
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20_000).unref())])
    server.kill('SIGKILL')
  }
  rmSync(folder, { recursive: true, force: true })
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
