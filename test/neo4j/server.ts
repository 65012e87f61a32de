// Gives the tests of the project `neo4j` a Neo4j: the one of NEO4J_URI if it is empty, else one of their own from Maven Central.
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import type { Neo4jConfig } from '../../server/store/neo4j.ts'
import { startNeo4j } from './own-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database the tests may write to and clear. */
    neo4j: Neo4jConfig
  }
}

/** Called by vitest once before the tests; what it returns, once after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = fromEnvironment()
  if (given) {
    await refuseForeignData(given)
    project.provide('neo4j', given)
    return () => clear(given)
  }
  const own = await startNeo4j()
  project.provide('neo4j', own.config)
  return own.remove
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
