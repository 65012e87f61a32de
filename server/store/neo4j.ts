// Neo4j behind the port: one server, a cluster or Aura.
import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver'
import { loadCypher, statementText } from './cypher.ts'
import { fromNeo4j, StoreError } from './errors.ts'
import type { Parameters, Row, StatementName } from './statements.ts'
import type { Store, Transaction } from './store.ts'

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Milliseconds. Opening must fail within ten seconds where nothing answers. */
const CONNECT = 4_000
const READ = 30_000
const WRITE = 300_000

/** Connects, checks the user and the database, and makes the indexes. */
export async function openNeo4j(config: Neo4jConfig): Promise<Store> {
  const { database } = config
  const place = placeOf(config)
  const cypher = loadCypher('neo4j')
  const driver = connect(config, place)
  const bookmarkManager = neo4j.bookmarkManager()
  const running = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  async function inSession<T>(mode: 'READ' | 'WRITE', statement: string, work: (s: Session) => Promise<T>): Promise<T> {
    if (closing) throw new StoreError(`The store ${place} is closed.`)
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode })
    const result = (async () => {
      try {
        return await work(session)
      } catch (error) {
        throw error instanceof neo4j.Neo4jError ? fromNeo4j(error, place, statement) : error
      } finally {
        await session.close()
      }
    })()
    running.add(result)
    const done = () => running.delete(result)
    result.then(done, done)
    return result
  }

  async function run<N extends StatementName>(
    runner: ManagedTransaction | Session,
    name: N,
    parameters: Parameters<N>,
    config?: { readonly metadata: object; readonly timeout: number },
  ): Promise<readonly Row<N>[]> {
    const { records } = await runner.run(statementText(cypher, name, parameters), toNeo4j(parameters) as object, config)
    return records.map((record) => record.toObject() as Row<N>)
  }

  /** One statement takes one round trip by itself and three in a transaction that is tried again; it needs that only when it fails. */
  async function runRead<N extends StatementName>(
    session: Session,
    name: N,
    parameters: Parameters<N>,
  ): Promise<readonly Row<N>[]> {
    const config = { metadata: { application: 'chidao', statement: name }, timeout: READ }
    try {
      return await run(session, name, parameters, config)
    } catch (error) {
      if (!(error instanceof Error && neo4j.isRetryableError(error))) throw error
      return session.executeRead((transaction) => run(transaction, name, parameters), config)
    }
  }

  /** A statement that failed has ended the transaction; the driver would keep silent where `work` went on after it. */
  async function undoneByFailure<T>(managed: ManagedTransaction, work: (open: Transaction) => Promise<T>): Promise<T> {
    let failed: { readonly error: unknown } | undefined
    const result = await work({
      run: (name, parameters) =>
        run(managed, name, parameters).catch((error: unknown) => {
          failed ??= { error }
          throw error
        }),
    })
    if (failed) throw failed.error
    return result
  }

  try {
    await driver.getServerInfo({ database })
    await inSession('WRITE', 'schema/neo4j', async (session) => {
      for (const statement of cypher.schema) await session.run(statement)
      // After a bulk load they are made from all of the data.
      await session.run('CALL db.awaitIndexes(3600)')
    })
  } catch (error) {
    await driver.close()
    throw error instanceof StoreError ? error : fromNeo4j(error, place)
  }

  return {
    place,
    read(name, parameters, signal) {
      return inSession('READ', name, async (session) => {
        // The connection is reset, which ends the statement in the server.
        const abort = (): void => void session.close().catch(() => {})
        signal?.throwIfAborted()
        signal?.addEventListener('abort', abort)
        try {
          return await runRead(session, name, parameters)
        } catch (error) {
          throw signal?.aborted ? signal.reason : error
        } finally {
          signal?.removeEventListener('abort', abort)
        }
      })
    },
    write(work) {
      return inSession('WRITE', 'a write transaction', (session) =>
        session.executeWrite((transaction) => undoneByFailure(transaction, work), {
          metadata: { application: 'chidao', statement: 'write' },
          timeout: WRITE,
        }),
      )
    },
    close() {
      closing ??= (async () => {
        await Promise.allSettled(running)
        await driver.close()
      })()
      return closing
    },
  }
}

function connect(config: Neo4jConfig, place: string): ReturnType<typeof neo4j.driver> {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      connectionTimeout: CONNECT,
      connectionAcquisitionTimeout: 2 * CONNECT,
      maxTransactionRetryTime: READ,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'chidao',
    })
  } catch (error) {
    throw new StoreError(`NEO4J_URI is not an address of Neo4j: ${place}. Write it like neo4j://localhost:7687.`, {
      cause: error,
    })
  }
}

/** URI and database for messages, without the user and the password that a URI can hold. */
function placeOf({ uri, database }: Neo4jConfig): string {
  return `${uri.replace(/\/\/[^/]*@/, '//').replace(/\/+$/, '')}/${database}`
}

/** Whole numbers as integers: the driver would send floats, which LIMIT refuses. */
function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value)
  if (Array.isArray(value)) return value.map(toNeo4j)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]))
}
