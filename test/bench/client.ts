// Speed of the built page in headless Chromium: what is loaded first, a trace of 300 nodes next to bare Cytoscape, a graph of
// thousands, and memory.
import { gzipSync } from 'node:zlib'
import type { CDPSession } from 'playwright-core'
import { idOf } from '../browser/ask.ts'
import { launchChromium, serve } from '../browser/serve.ts'
import { openBare } from './bare.ts'
import { large } from './client-large.ts'
import { type Bench, leaveTrace, openPage, openTrace, type Wide } from './client-page.ts'
import { held, type Subject, type Table, told } from './table.ts'
import { BODY_COUNT, wideDirective } from './wide-directives.ts'

/** Tasks of the traces of 300 nodes: a directive, what it implements, its tasks and the bodies. */
const TASKS = 300 - 2 - BODY_COUNT
const SMALL = Array.from({ length: 8 }, (_, i) => `${800 + i}/CT-TTg`)
/** Directives that together, with what they implement and the bodies, have 5,000 nodes and 10,000 lines. */
const LARGE_GROUND = '2/NQ-CP'
const LARGE_TASKS = 616
const LARGE = Array.from({ length: 8 }, (_, i) => `${900 + i}/CT-TTg`)

/** What the page of the bench measures, most of it in ms. */
export const client: Subject = async function* () {
  const texts = [
    ...SMALL.map((number) => [number, wideDirective(number, '1/NQ-CP', TASKS, 100)] as const),
    ...LARGE.map((number) => [number, wideDirective(number, LARGE_GROUND, LARGE_TASKS, 17)] as const),
  ]
  const server = await serve(
    Object.fromEntries(texts.map(([number, text]) => [`${Number.parseInt(number, 10)}.txt`, text])),
    { CHIDAO_RATE: '0', CHIDAO_LOG: 'warn' },
  )
  // Without a graphics card the page draws on the canvas; figures of a machine with one are better.
  const browser = await launchChromium(['--disable-gpu'])
  const bench: Bench = { url: server.url, browser }
  try {
    yield await firstLoad(bench)
    const traces = await Promise.all(SMALL.map((number) => toSmall(bench, number)))
    yield await small(bench, traces)
    yield await large(bench, await toLarge(bench))
    yield await memory(bench, traces)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function toSmall(bench: Bench, number: string): Promise<Wide> {
  const root = await idOf(bench.url, number)
  return { root, steps: [{ node: root, way: 'tasks', count: TASKS }], nodes: 300 }
}

async function toLarge(bench: Bench): Promise<Wide> {
  const root = await idOf(bench.url, LARGE_GROUND)
  const directives = await Promise.all(LARGE.map((number) => idOf(bench.url, number)))
  const opened = directives.map((node) => ({ node, way: 'tasks', count: LARGE_TASKS }) as const)
  return { root, steps: [{ node: root, way: 'citedBy', count: LARGE.length }, ...opened], nodes: 5000 }
}

const KILOBYTES = 350

async function firstLoad({ url, browser }: Bench): Promise<Table> {
  const page = await browser.newPage()
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const size = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000
  await page.close()
  const what = `script by gzip, ${scripts.length} files`
  return {
    title: 'first load, before anything is touched',
    rows: [held(what, `${size.toFixed(0)} kB`, `≤ ${KILOBYTES} kB`, size <= KILOBYTES)],
  }
}

const TIMES = 1.5
const ROUNDS = 4

/** Traces from click to stable picture: each once with what the server answers, then again, by turns with bare Cytoscape. */
async function small(bench: Bench, traces: readonly Wide[]): Promise<Table> {
  const [one] = traces
  if (!one) throw new RangeError('There is no trace to open.')
  const page = await openPage(bench)
  const bare = await openBare(bench, one)
  const open = async (trace: Wide): Promise<number> => {
    await page.bringToFront()
    const ms = await openTrace(page, trace)
    await leaveTrace(page)
    return ms
  }
  const first: number[] = []
  for (const trace of traces) first.push(await open(trace))
  const again: number[] = []
  const limits: number[] = []
  for (let i = 0; i < ROUNDS; i++)
    for (const trace of traces) {
      again.push(await open(trace))
      limits.push(await bare.draw())
    }
  await bare.close()
  await page.context().close()
  const limit = middle(limits)
  const times = middle(again) / limit
  return {
    title:
      'a trace of 300 nodes, from click to stable picture; limit: bare Cytoscape with the same layout, elements and style',
    rows: [
      told('limit, ms', limit.toFixed(0)),
      told('the very first, its code is loaded, ms', (first[0] ?? Number.NaN).toFixed(0)),
      told('with the answer of the server, ms', middle(first.slice(1)).toFixed(0)),
      told('answered before, ms', middle(again).toFixed(0)),
      held('answered before, times the limit', times.toFixed(2), `≤ ${TIMES}`, times <= TIMES),
    ],
  }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const OPENINGS = 50
const FIRST = 10
/** As much more is no growth: caches of the browser come and go. */
const GROWTH = 1.05
/** ms */
const REST = 500

/** The heap after each of many traces that were opened and closed: the last ten next to the first ten. */
async function memory(bench: Bench, traces: readonly Wide[]): Promise<Table> {
  const page = await openPage(bench)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const heaps: number[] = []
  // What is kept once, the answers among it, is there after the first round.
  for (let i = 0; i < traces.length + OPENINGS; i++) {
    const trace = traces[i % traces.length]
    if (!trace) break
    await openTrace(page, trace)
    // What is kept of it, the words of the source last.
    if (i < traces.length) await page.locator('mark[data-chosen]').first().waitFor()
    await leaveTrace(page)
    // What was begun for it and is given up goes with the next work of the page.
    await page.waitForTimeout(REST)
    if (i >= traces.length) heaps.push(await heapOf(session))
  }
  await page.context().close()
  const [before, after] = [mean(heaps.slice(0, FIRST)), mean(heaps.slice(-FIRST))]
  const growth = after / before
  return {
    title: `memory in use, ${OPENINGS} traces of 300 nodes opened and closed`,
    rows: [
      told(`first ${FIRST}, MB`, before.toFixed(1)),
      told(`last ${FIRST}, MB`, after.toFixed(1)),
      held('last to first', growth.toFixed(3), `≤ ${GROWTH}`, growth <= GROWTH),
    ],
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** MB in use once what is not is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}
