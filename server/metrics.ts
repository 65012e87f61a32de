// Figures for Prometheus. Yoga's plugin would count by names of operations and by addresses, which clients choose and can make endless.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from './store/store.ts'

/** What is counted. Labels have few values: none comes from a client. */
export interface Metrics {
  /** In the format that Prometheus reads. */
  text(): Promise<{ readonly type: string; readonly text: string }>
  /** Counts an operation that was answered. */
  answered(operation: string, outcome: 'done' | 'errors', seconds: number): void
  /** Counts a request that was refused, by its code. */
  refused(code: string): void
  /** Counts files that were given to be read. */
  ingested(outcome: 'read' | 'unchanged' | 'refused'): void
  /** A subscription began (1) or ended (-1). */
  subscribed(change: 1 | -1): void
  /** The same store; how long its statements take is counted by their names. */
  measured(store: Store): Store
}

/** Seconds. */
const BUCKETS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]

export function newMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const operations = new Histogram({
    name: 'chidao_graphql_seconds',
    help: 'Time to answer an operation, from its validation to its answer.',
    labelNames: ['operation', 'outcome'],
    buckets: BUCKETS,
    registers,
  })
  const statements = new Histogram({
    name: 'chidao_statement_seconds',
    help: 'Time of a reading statement in the store, by the name of its file.',
    labelNames: ['statement'],
    buckets: BUCKETS,
    registers,
  })
  const refusals = new Counter({
    name: 'chidao_refused_total',
    help: 'Requests that were refused, by code.',
    labelNames: ['code'],
    registers,
  })
  const files = new Counter({
    name: 'chidao_ingested_files_total',
    help: 'Files and texts that were given over GraphQL.',
    labelNames: ['outcome'],
    registers,
  })
  const subscriptions = new Gauge({ name: 'chidao_subscriptions', help: 'Subscriptions that are open.', registers })
  return {
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    answered: (operation, outcome, seconds) => operations.labels(operation, outcome).observe(seconds),
    refused: (code) => refusals.labels(code).inc(),
    ingested: (outcome) => files.labels(outcome).inc(),
    subscribed: (change) => subscriptions.inc(change),
    measured: (store) => ({
      ...store,
      async read(name, parameters, signal) {
        const start = performance.now()
        try {
          return await store.read(name, parameters, signal)
        } finally {
          statements.labels(name).observe((performance.now() - start) / 1000)
        }
      },
    }),
  }
}
