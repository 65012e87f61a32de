// What stands at the end of a row that is shown in part: “+328 tasks”.
import { newColumn } from './column.ts'
import type { NodeElement } from './elements.ts'
import type { Box } from './lanes.ts'
import { type Index, neighbours, type Share } from './reveal.ts'
import { ruleOf, type Way } from './ways.ts'

const HEIGHT = 28
const PREFIX = 'more:'

/** The id of such an element, and what it stands for. */
export const moreId = (node: string, way: Way): string => `${PREFIX}${way}:${node}`

export function readMoreId(id: string): { readonly node: string; readonly way: Way } | null {
  if (!id.startsWith(PREFIX)) return null
  const [way = '', ...node] = id.slice(PREFIX.length).split(':')
  return { way: way as Way, node: node.join(':') }
}

/**
 * An element for each way that is shown in part, below the last of its neighbours; of what a document rests on, above.
 * @param shares of the ways, with the number of neighbours that there are in all
 * @param boxes of what is shown
 */
export function toMore(
  graph: Index,
  shares: readonly Share[],
  boxes: ReadonlyMap<string, Box>,
  describe: (share: Share) => string,
): readonly NodeElement[] {
  const columns = Map.groupBy(boxes.values(), ({ x }) => x)
  const columnAt = (x: number) => {
    const column = newColumn()
    for (const { y, height } of columns.get(x) ?? []) column.hold(y, height)
    return column
  }
  const open = new Map<number, ReturnType<typeof newColumn>>()
  return shares.flatMap((share): NodeElement[] => {
    const { node, way, shown, known } = share
    if (shown === 0 || shown >= known || !boxes.has(node)) return []
    const row = neighbours(graph, node, way)
      .slice(0, shown)
      .flatMap((id) => boxes.get(id) ?? [])
    const lane = row.at(-1)
    if (!lane) return []
    const up = ruleOf(way).kind === 'CITES' && ruleOf(way).direction === 'out'
    const members = row.filter(({ x }) => x === lane.x)
    const edges = members.map(({ y, height }) => (up ? y - height / 2 : y + height / 2))
    const edge = up ? Math.min(...edges) - HEIGHT / 2 - 14 : Math.max(...edges) + HEIGHT / 2 + 14
    const column = open.get(lane.x) ?? columnAt(lane.x)
    open.set(lane.x, column)
    const y = column.take(edge, HEIGHT, up ? 'up' : 'down')
    const position = { x: lane.x, y }
    const size = { width: lane.width * 0.8, height: HEIGHT, root: 0, pinned: 0, path: 0, shaken: 0 }
    return [{ id: moreId(node, way), label: describe(share), kind: 'More', ...size, position }]
  })
}
