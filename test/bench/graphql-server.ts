// A process that serves one of the peers of the benchmark `graphql`: `node graphql-server.ts PEER STORE`, STORE as JSON. It says
// its port to the process that started it, its memory when it is sent anything, and ends with it.
import '../../server/production.ts'
import { createServer, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j, { type Driver } from 'neo4j-driver'
import { readConfig } from '../../server/config.ts'
import { newIngests } from '../../server/graphql/ingests.ts'
import { LIMITS } from '../../server/graphql/limits.ts'
import { newHttpServer } from '../../server/http.ts'
import { newLog } from '../../server/log.ts'
import { newMetrics } from '../../server/metrics.ts'
import { openStore, type StoreConfig } from '../../server/store/open.ts'

const BARE = {
  duties: `MATCH (d:Document {id: $id})
    OPTIONAL MATCH (d)-[:ASSIGNS]->(t:Task)
    OPTIONAL MATCH (t)-[o:OBLIGATES]->(a:Agency)
    WITH d, t, collect({role: o.role, name: a.name}) AS bodies
    RETURN d.number AS number, d.type AS type, d.title AS title,
      collect({ordinal: t.ordinal, text: t.text, deadline: t.deadline, bodies: bodies}) AS tasks`,
  chain: `MATCH (d:Document {id: $id})
    CALL (d) {
      MATCH (d)-[r:CITES]->(b:Document)
      CALL (b) {
        OPTIONAL MATCH (b)-[r:CITES]->(c:Document)
        CALL (c) {
          OPTIONAL MATCH (c)-[r:CITES]->(e:Document)
          RETURN collect({relation: r.relation, number: e.number, title: e.title}) AS es
        }
        RETURN collect({relation: r.relation, number: c.number, title: c.title, citations: es}) AS cs
      }
      RETURN collect({relation: r.relation, number: b.number, title: b.title, citations: cs}) AS bs
    }
    RETURN d.number AS number, bs AS citations`,
}

/** One statement through the driver, as its manual says, and its row as JSON. */
function bare(driver: Driver): RequestListener {
  return async (request, response) => {
    const { id, ask } = JSON.parse(await text(request)) as { readonly id: string; readonly ask: keyof typeof BARE }
    const { records } = await driver.executeQuery(BARE[ask], { id }, { routing: 'READ', database: 'neo4j' })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(records.map((record) => record.toObject())))
  }
}

const TYPES = `
  type Document @node {
    id: ID!
    number: String
    type: String
    title: String
    tasks: [Task!]! @relationship(type: "ASSIGNS", direction: OUT)
    citations: [Document!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
  }
  type Task @node {
    id: ID!
    ordinal: Int!
    text: String!
    deadline: String
    bodies: [Agency!]! @relationship(type: "OBLIGATES", direction: OUT, properties: "Obligates")
  }
  type Agency @node {
    id: ID!
    name: String!
  }
  type Cites @relationshipProperties {
    relation: String!
  }
  type Obligates @relationshipProperties {
    role: String!
  }
`

async function peer(driver: Driver): Promise<RequestListener> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()
  return createYoga({ schema, logging: false, graphiql: false, landingPage: false })
}

function connect({ neo4j: config }: StoreConfig): Driver {
  if (!config) throw new Error('This peer needs Neo4j.')
  return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), { disableLosslessIntegers: true })
}

const [kind, stored = ''] = process.argv.slice(2)
const config = JSON.parse(stored) as StoreConfig
const server =
  kind === 'bare'
    ? createServer(bare(connect(config)))
    : kind === 'peer'
      ? createServer(await peer(connect(config)))
      : await own()

/** Our server as `npm start` runs it. */
async function own(): Promise<ReturnType<typeof createServer>> {
  const store = await openStore(config)
  const log = newLog('error')
  const metrics = newMetrics()
  const ingests = newIngests(store, { most: LIMITS.subscriptions, log, metrics })
  return newHttpServer(store, { config: readConfig({}, '/'), ingests, log, metrics, stopping: () => false })
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed: heap, rss: resident } = process.memoryUsage()
  process.send?.({ heap, resident })
})
process.on('disconnect', () => process.exit())
