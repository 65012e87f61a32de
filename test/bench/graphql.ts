// Answers over HTTP beside a bare handler that runs one statement, and beside @neo4j/graphql with the same types; each serves from a process
// of its own. Shares and ratios are of rounds in which the peers take turns: the machine may be busy.
import { rmSync } from 'node:fs'
import autocannon from 'autocannon'
import type { StoreConfig } from '../../server/store/open.ts'
import { startNeo4j } from '../neo4j/own-server.ts'
import { temporaryFolder } from '../server/samples.ts'
import { load, type Peer, type Served, serve } from './served.ts'
import { sizes } from './sizes.ts'
import { held, middleOf, type Table, told } from './table.ts'

/** What the peers are asked. */
const ASKS = { duties: 'a document, its tasks and their bodies', chain: 'what a document rests on, three generations' }
type Ask = keyof typeof ASKS

const CONNECTIONS = 10
/** Seconds of one turn. */
const TURN = 4
const ROUNDS = 3

const GOALS = { share: 0.75, times: 2.2, slow: 1.5, embedded: 3_000 }

const OWN = {
  duties: `query ($id: ID!) { document(id: $id) { number type title tasks { nodes { ordinal text deadline
    bodies { edges { role node { name } } } } } } }`,
  chain: `query ($id: ID!) { citationChain(document: $id, direction: UP, depth: 3) { levels { documents { id number title }
    citations { relation from { id } to { id } } } } }`,
}
const PEER = {
  duties: `query ($id: ID!) { documents(where: { id: { eq: $id } }) { number type title tasks { ordinal text deadline
    bodiesConnection { edges { properties { role } node { name } } } } } }`,
  chain: `query ($id: ID!) { documents(where: { id: { eq: $id } }) { number citationsConnection { edges { properties { relation }
    node { number title citationsConnection { edges { properties { relation } node { number title
    citationsConnection { edges { properties { relation } node { number title } } } } } } } } } } }`,
}

/** Both asks on Neo4j beside both peers, and on the embedded store. */
export async function* graphql(): AsyncGenerator<Table> {
  const [size = 0] = sizes([20_000])
  const server = await startNeo4j()
  try {
    const config = { neo4j: server.config, dataFolder: '' }
    const ids = await load(config, size)
    for (const ask of ['duties', 'chain'] as const) {
      const { bare, own, peer, slow } = await inTurns(config, ask, ids)
      const ratio = (a: number, b: number): string => (a / b).toFixed(2)
      yield {
        title: `${ASKS[ask]}, ${size} documents on Neo4j, ${CONNECTIONS} connections`,
        rows: [
          ...Object.entries({ 'bare statement': bare, 'this API': own, '@neo4j/graphql': peer }).map(
            ([name, { rate, p50, p99 }]) => told(name, `${rate.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms`),
          ),
          held(
            'requests of a bare statement',
            ratio(own.rate, bare.rate),
            `≥ ${GOALS.share}`,
            own.rate >= GOALS.share * bare.rate,
          ),
          held(
            'p50 of a bare statement',
            ratio(own.p50, bare.p50),
            `≤ ${ratio(1, GOALS.share)}`,
            own.p50 * GOALS.share <= bare.p50,
          ),
          held(
            'requests of @neo4j/graphql',
            ratio(own.rate, peer.rate),
            `≥ ${GOALS.times}`,
            own.rate >= GOALS.times * peer.rate,
          ),
          held(
            'p50 of @neo4j/graphql',
            ratio(own.p50, peer.p50),
            `≤ ${ratio(1, GOALS.times)}`,
            own.p50 * GOALS.times <= peer.p50,
          ),
          held(
            'p99 of a bare statement, at half its requests',
            ratio(slow.own, slow.bare),
            `≤ ${GOALS.slow}`,
            slow.own <= GOALS.slow * slow.bare,
          ),
        ],
      }
    }
  } finally {
    await server.remove()
  }
  yield* embedded(size)
}

/** The first ask on the embedded store. */
async function* embedded(size: number): AsyncGenerator<Table> {
  const dataFolder = temporaryFolder()
  try {
    const ids = await load({ dataFolder }, size)
    const server = await serve('own', { dataFolder })
    await fire(server, 'own', 'duties', ids)
    const { rate, p50, p99 } = await fire(server, 'own', 'duties', ids)
    await server.stop()
    yield {
      title: `${ASKS.duties}, ${size} documents on Grafeo, ${CONNECTIONS} connections`,
      rows: [
        told('p50, p99', `${p50} ms, ${p99} ms`),
        held('requests', `${rate.toFixed(0)}/s`, `≥ ${GOALS.embedded}/s`, rate >= GOALS.embedded),
      ],
    }
  } finally {
    rmSync(dataFolder, { recursive: true })
  }
}

interface Figures {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** The medians of rounds in which the peers take turns on Neo4j. */
async function inTurns(config: StoreConfig, ask: Ask, ids: readonly string[]) {
  const servers = {
    bare: await serve('bare', config),
    own: await serve('own', config),
    peer: await serve('peer', config),
  }
  const turns = async (peer: Peer, rate?: number): Promise<Figures> => fire(servers[peer], peer, ask, ids, rate)
  const peers = Object.keys(servers) as readonly Peer[]
  try {
    for (const peer of peers) await turns(peer)
    const rounds: Record<Peer, Figures>[] = []
    const slow: Record<'bare' | 'own', number>[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const figures = { bare: await turns('bare'), own: await turns('own'), peer: await turns('peer') }
      rounds.push(figures)
      const half = Math.ceil(figures.bare.rate / 2)
      slow.push({ bare: (await turns('bare', half)).p99, own: (await turns('own', half)).p99 })
    }
    const middle = (peer: Peer): Figures => ({
      rate: middleOf(rounds.map((round) => round[peer].rate)),
      p50: middleOf(rounds.map((round) => round[peer].p50)),
      p99: middleOf(rounds.map((round) => round[peer].p99)),
    })
    return {
      bare: middle('bare'),
      own: middle('own'),
      peer: middle('peer'),
      slow: { bare: middleOf(slow.map(({ bare }) => bare)), own: middleOf(slow.map(({ own }) => own)) },
    }
  } finally {
    for (const { stop } of Object.values(servers)) await stop()
  }
}

/** @param rate requests a second; without it as many as there is time for */
async function fire({ url }: Served, peer: Peer, ask: Ask, ids: readonly string[], rate?: number): Promise<Figures> {
  const requests = ids.map((id) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      peer === 'bare' ? { ask, id } : { query: (peer === 'own' ? OWN : PEER)[ask], variables: { id } },
    ),
  }))
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: TURN,
    requests,
    ...(rate === undefined ? {} : { overallRate: rate }),
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${peer} failed ${result.non2xx + result.errors} times.`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}
