import type { NodeElement } from './elements.ts'

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down'

const AHEAD = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
} as const

/** Going aside counts so many times going ahead: an arrow key keeps its lane where it can. */
const ASIDE = 2.5

/** The nearest node in a direction; null at the edge of the graph. */
export function nearest(nodes: readonly NodeElement[], from: string, direction: Direction): string | null {
  const start = nodes.find(({ id }) => id === from)
  if (!start) return nodes[0]?.id ?? null
  const [dx, dy] = AHEAD[direction]
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const { id, position } of nodes) {
    const x = position.x - start.position.x
    const y = position.y - start.position.y
    const ahead = x * dx + y * dy
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    // Within a lane nodes stand exactly above each other; a lane further on counts at once.
    if (id === from || ahead < 1 || (dx !== 0 && ahead < 40)) continue
    const cost = ahead + aside * (dx === 0 ? ASIDE * 4 : 1)
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
