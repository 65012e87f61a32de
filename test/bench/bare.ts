// Bare Cytoscape with what the page would draw: the peer of a trace in the benchmark `client`.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { print } from 'graphql'
import { build } from 'vite'
import { TraceDocument, type TraceQuery } from '../../client/api/generated/graphql.ts'
import type { Piece } from '../../client/graph/graph.ts'
import { requestsOf } from '../../client/graph/picture.ts'
import { isPath } from '../../client/graph/steps.ts'
import { ask } from '../browser/ask.ts'
import { HOME } from '../server/samples.ts'
import type { BareWindow, Drawing } from './bare-page.ts'
import type { Bench, Wide } from './client-page.ts'

/** The kinds of edges that a trace asks for. */
const KINDS = ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY', 'PART_OF']

/** An empty page on which Cytoscape draws a trace: same layout, same elements, same style sheet, same part in view. */
export interface Bare {
  /** ms until two frames have passed */
  draw(): Promise<number>
  close(): Promise<void>
}

export async function openBare(bench: Bench, trace: Wide): Promise<Bare> {
  const drawing = await drawingOf(bench, trace)
  const page = await bench.browser.newPage({ viewport: { width: 1440, height: 900 } })
  const server = await serveBare()
  await page.goto(server.url)
  await page.waitForFunction(() => 'draw' in window)
  return {
    draw: () => page.evaluate((drawing) => (window as unknown as BareWindow).draw(drawing), drawing),
    async close() {
      await page.close()
      server.close()
    },
  }
}

/** What the page would load. */
async function drawingOf({ url }: Bench, { root, steps }: Wide): Promise<Drawing> {
  const pieces: (Piece | null)[] = []
  for (const request of requestsOf(root, steps).requests) {
    if (isPath(request)) continue
    const { id, first } = request
    pieces.push((await ask<TraceQuery>(url, print(TraceDocument), { id, first, depth: 1, kinds: KINDS })).trace)
  }
  return { root, steps, pieces }
}

const PAGE = `<!doctype html><title>Bare</title><body style="margin:0">
<div id="ground" style="width:1000px;height:640px"></div><script type="module" src="/bare.js"></script>`

/** The empty page, with Cytoscape as one script. */
async function serveBare(): Promise<{ readonly url: string; close(): void }> {
  const [output] = [
    await build({
      root: `${HOME}/test/bench`,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry: 'bare-page.ts', formats: ['es'], fileName: 'bare' } },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ].flat()
  const script = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined
  if (script?.type !== 'chunk') throw new Error('Bare Cytoscape was not bundled.')
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/bare.js' ? 'text/javascript' : 'text/html')
    response.end(url === '/bare.js' ? script.code : PAGE)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
