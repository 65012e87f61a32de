// Where a trace goes on from a node, by how the node was reached. Data: the questions that people bring, as ways through the graph.
import type { EdgeKind, NodeKind } from '../graph/model.ts'

/**
 * Which way a trace goes: down, from what decides to what must be done; up, from what must be done to what it rests on; or both.
 */
export type TraceDirection = 'DOWN' | 'UP' | 'BOTH'

/**
 * How a node was reached, which tells where to go on: `root`; `duty`, a task below its decision; `basis`, a document that is
 * cited; `follower`, a document or task that cites; `decision`, the document behind a task; `order`, a document that a body issued;
 * `end`, no further.
 */
export type Heading = 'root' | 'duty' | 'basis' | 'follower' | 'decision' | 'order' | 'end'

/** A step to neighbours. */
export interface Way {
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  readonly heading: Heading
  /** Whether the way is a step to another generation of documents. */
  readonly generation: 0 | 1
  /** Directions of traces that take it. */
  readonly on: readonly TraceDirection[]
}

const way = (
  on: readonly TraceDirection[],
  direction: Way['direction'],
  kinds: readonly EdgeKind[],
  heading: Heading,
  generation: 0 | 1 = 0,
): Way => ({ on, direction, kinds, heading, generation })

const ALWAYS = ['DOWN', 'UP', 'BOTH'] as const
const DOWN = ['DOWN', 'BOTH'] as const
const UP = ['UP', 'BOTH'] as const
/** What would flood a trace that goes both ways. */
const DOWN_ALONE = ['DOWN'] as const
const UP_ALONE = ['UP'] as const

const OF_TASK = [
  way(UP, 'in', ['ASSIGNS'], 'decision'),
  way(ALWAYS, 'out', ['OBLIGATES'], 'end'),
  way(UP, 'out', ['CITES'], 'basis', 1),
]

const WAYS: Readonly<Record<NodeKind, Partial<Record<Heading, readonly Way[]>>>> = {
  Document: {
    root: [
      way(DOWN, 'out', ['ASSIGNS'], 'duty'),
      way(ALWAYS, 'out', ['ISSUED_BY', 'READ_FROM', 'LISTED_IN'], 'end'),
      way(DOWN, 'out', ['ADDRESSED_TO'], 'end'),
      way(UP, 'out', ['CITES'], 'basis', 1),
      way(DOWN, 'in', ['CITES'], 'follower', 1),
    ],
    basis: [way(UP, 'out', ['CITES'], 'basis', 1)],
    follower: [way(DOWN, 'in', ['CITES'], 'follower', 1), way(DOWN_ALONE, 'out', ['ASSIGNS'], 'duty', 1)],
    decision: [way(ALWAYS, 'out', ['ISSUED_BY'], 'end'), way(UP_ALONE, 'out', ['CITES'], 'basis', 1)],
    order: [way(DOWN_ALONE, 'out', ['ASSIGNS'], 'duty', 1), way(DOWN_ALONE, 'in', ['CITES'], 'follower', 1)],
  },
  Task: {
    root: OF_TASK,
    duty: OF_TASK,
    follower: [way(DOWN, 'in', ['ASSIGNS'], 'follower'), way(DOWN, 'out', ['OBLIGATES'], 'end')],
  },
  Agency: {
    root: [
      way(UP, 'in', ['OBLIGATES'], 'duty'),
      way(DOWN, 'in', ['ISSUED_BY'], 'order'),
      way(UP, 'in', ['ADDRESSED_TO'], 'end'),
      way(UP, 'out', ['PART_OF'], 'end'),
      way(DOWN, 'in', ['PART_OF'], 'end'),
    ],
  },
  Source: {},
}

/** Where to go on from a node of a kind that was reached in a way. */
export function waysFrom(kind: NodeKind, heading: Heading, direction: TraceDirection): readonly Way[] {
  return (WAYS[kind][heading] ?? []).filter(({ on }) => on.includes(direction))
}
