// Two minutes of everything at once on the embedded store: open subscriptions, queries of many kinds, and texts that are read again and again with
// other words. Nothing may fail, and memory may not grow.
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { Agent, type ClientRequest, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { temporaryFolder } from '../server/samples.ts'
import { load, type Served, serve } from './served.ts'
import { sizes } from './sizes.ts'
import { held, type Table, told } from './table.ts'

const SUBSCRIPTIONS = 1_000
const CONNECTIONS = 10
/** Seconds of load before memory is looked at first, and again before it is looked at last: the first minute grows what later ones use. */
const MINUTE = 60
/** Names of texts that are read again and again: what they say changes, their number does not. */
const NAMES = 10
/** Milliseconds between two uploads: in the first minute all earlier texts are there that are ever kept. */
const PAUSE = 200

/** Memory after the second minute, as times that after the first. */
const GROWTH = 1.1

const QUERIES = [
  'query ($id: ID!) { document(id: $id) { number title tasks { nodes { ordinal text bodies { edges { role node { name } } } } } } }',
  'query ($id: ID!) { citationChain(document: $id, depth: 2) { levels { documents { id number } citations { relation } } } }',
  'query ($id: ID!) { trace(from: $id, direction: DOWN) { nodes { node { id label } } edges { kind evidence { quote } } } }',
  'query ($id: ID!) { node(id: $id) { id ... on Document { validity { status } citedBy(first: 5) { totalCount nodes { from { label } } } } } }',
  '{ search(query: "phong chong", first: 10) { hits { node { id label } } } }',
  '{ tasks(first: 20, filter: { deadline: { from: "2021" } }, orderBy: { field: DEADLINE }) { nodes { text deadline document { label } } } }',
]

/** One run. */
export async function* endure(): AsyncGenerator<Table> {
  const [size = 0] = sizes([2_000])
  const dataFolder = temporaryFolder()
  try {
    const ids = await load({ dataFolder }, size)
    const server = await serve('own', { dataFolder })
    const subscribed = await subscribe(server)
    const uploads = upload(server)
    const first = await fire(server, ids, MINUTE)
    const before = await server.memory()
    const queries = await fire(server, ids, MINUTE)
    const after = await server.memory()
    const failed = first.faults + queries.faults
    const { done, faults } = await uploads.stop()
    const lost = SUBSCRIPTIONS - subscribed.open()
    subscribed.close()
    await server.stop()
    const ratio = (figure: 'heap' | 'resident'): number => after[figure] / before[figure]
    const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`
    yield {
      title: `${2 * MINUTE} s of queries and uploads with ${SUBSCRIPTIONS} subscriptions open, ${size} documents on Grafeo`,
      rows: [
        told('queries', `${queries.rate.toFixed(0)}/s, p50 ${queries.p50} ms, p99 ${queries.p99} ms`),
        told('uploads, each followed to its end', String(done)),
        held('queries that failed', String(failed), '0', failed === 0),
        held('uploads that failed', [faults.length, ...faults.slice(0, 3)].join(' '), '0', faults.length === 0),
        held('subscriptions that were lost', String(lost), '0', lost === 0),
        told('heap before and after', `${mib(before.heap)}, ${mib(after.heap)}`),
        held('heap after, as times before', ratio('heap').toFixed(2), `≤ ${GROWTH}`, ratio('heap') <= GROWTH),
        told('process before and after', `${mib(before.resident)}, ${mib(after.resident)}`),
        held(
          'process after, as times before',
          ratio('resident').toFixed(2),
          `≤ ${GROWTH}`,
          ratio('resident') <= GROWTH,
        ),
      ],
    }
  } finally {
    rmSync(dataFolder, { recursive: true })
  }
}

/** Opens subscriptions to ingests that never come; those stay open. */
async function subscribe({ url }: Served): Promise<{ open(): number; close(): void }> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const open = new Set<ClientRequest>()
  for (let number = 0; number < SUBSCRIPTIONS; number++) {
    const asked = request(url, { agent, method: 'POST', headers: EVENTS })
    asked.end(JSON.stringify({ query: `subscription { ingestProgress(id: "never-${number}") { done } }` }))
    asked.on('error', () => open.delete(asked))
    const [response] = await once(asked, 'response')
    if (response.statusCode !== 200) throw new Error(`A subscription was answered with ${response.statusCode}.`)
    open.add(asked)
    response.resume().on('close', () => open.delete(asked))
  }
  return { open: () => open.size, close: () => agent.destroy() }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const EVENTS = { ...JSON_TYPE, accept: 'text/event-stream' }

/** Reads texts one after the other, each under its name again with other words, and follows each to its end. */
function upload({ url }: Served): { stop(): Promise<{ readonly done: number; readonly faults: readonly string[] }> } {
  let stopped = false
  let done = 0
  const faults: string[] = []
  const post = async (query: string, variables: object, headers: Readonly<Record<string, string>>): Promise<string> => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    return response.text()
  }
  const loop = (async () => {
    while (!stopped) {
      const id = `upload-${done}`
      const text = `Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020, Sở Y tế báo cáo lần ${done} trước ngày 30/6/2024.`
      const followed = post('subscription ($id: ID!) { ingestProgress(id: $id) { finished } }', { id }, EVENTS)
      const read = await post(
        'mutation ($id: ID, $texts: [TextInput!]) { ingest(id: $id, texts: $texts) { results { outcome } } }',
        { id, texts: [{ name: `again-${done % NAMES}.txt`, text }] },
        JSON_TYPE,
      )
      if (!read.includes('"READ"')) faults.push(read)
      const events = await followed
      if (!events.includes('"finished":true')) faults.push(events)
      done += 1
      await sleep(PAUSE)
    }
  })()
  return {
    async stop() {
      stopped = true
      await loop
      return { done, faults }
    },
  }
}

/** Asks for so many seconds, each query in turn. */
async function fire({ url }: Served, ids: readonly string[], duration: number) {
  const requests = ids.map((id, index) => ({
    method: 'POST' as const,
    headers: JSON_TYPE,
    body: JSON.stringify({ query: QUERIES[index % QUERIES.length], variables: { id } }),
  }))
  const verifyBody = (body: unknown): boolean => !String(body).includes('"errors"')
  const {
    requests: sent,
    latency,
    errors,
    non2xx,
    mismatches,
  } = await autocannon({
    ...{ url, connections: CONNECTIONS, duration, requests, verifyBody },
  })
  return { rate: sent.average, p50: latency.p50, p99: latency.p99, faults: errors + non2xx + mismatches }
}
