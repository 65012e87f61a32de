// What an operator's tools ask: whether the program lives, whether it can answer, and its figures.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from './metrics.ts'
import type { Store } from './store/store.ts'

/** Milliseconds in which a store that is ready answers. */
const PATIENCE = 2_000

/**
 * Answers `/health/live` and `/health/ready`; false when the request asks for something else.
 * @param stopping whether no new requests should come
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  stopping: () => boolean,
): boolean {
  if (request.url === '/health/live') send(response, 200, { status: 'live' })
  else if (request.url === '/health/ready') void answerReady(response, store, stopping())
  else return false
  return true
}

async function answerReady(response: ServerResponse, store: Store, stopping: boolean): Promise<void> {
  if (stopping) return send(response, 503, { status: 'stopping' })
  try {
    await store.read('source/by-ids', { ids: ['none'] }, AbortSignal.timeout(PATIENCE))
    send(response, 200, { status: 'ready', store: 'answers' })
  } catch (error) {
    // Where the store is, and what is wrong with it, is for the log and not for whoever asks.
    send(response, 503, { status: 'not ready', store: error instanceof Error ? error.name : 'fails' })
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** Answers `/metrics` in the format of Prometheus. */
export async function answerMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  const { type, text } = await metrics.text()
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
}
