// JSON: all that is kept, one node or edge a line, which `chidao import` reads. Pure.
import type { GraphStream } from '../store/export.ts'

/** What the first line says, so that a reader knows the layout. */
export const VERSION = 1

/** One JSON object: version, nodes, edges. */
export async function* toJson(graph: GraphStream): AsyncGenerator<string> {
  yield `{"version":${VERSION},"nodes":[`
  yield* lines(graph.nodes())
  yield '\n],"edges":['
  yield* lines(graph.edges())
  yield '\n]}\n'
}

async function* lines(batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let separator = '\n'
  for await (const batch of batches) {
    if (batch.length === 0) continue
    yield separator + batch.map((one) => JSON.stringify(one)).join(',\n')
    separator = ',\n'
  }
}
