// Verifies the laws of the graph on a store, a page at a time: memory does not grow with it but for the lengths of texts.
import { DEGREES } from '../store/connected.ts'
import { type ExportedNode, wholeGraph } from '../store/export.ts'
import type { Store } from '../store/store.ts'
import { checkAgencies, checkTasks } from './bodies-and-tasks.ts'
import { checkDescribed, checkDocuments } from './documents.ts'
import { checkEdges } from './edges.ts'
import { checkKin } from './kin.ts'
import { checkRevisions } from './revisions.ts'
import { checkSettled } from './settled.ts'
import { checkSources } from './sources.ts'
import type { Violation } from './violation.ts'

/**
 * Tells each breach of a law. What is written meanwhile may be told as one: then run it again.
 * @param reread whether to read each text again, when this reader has read it, and compare what it says with what is kept
 */
export async function* check(store: Store, reread: boolean): AsyncGenerator<Violation> {
  const graph = wholeGraph(store)
  /** Lengths of texts in UTF-16 units, by source. */
  const lengths = new Map<string, number>()
  for await (const nodes of graph.nodes()) {
    for (const [kind, group] of Map.groupBy(nodes, kindOfNode)) yield* checkNodes(store, kind, group, lengths, reread)
  }
  for await (const edges of graph.edges()) yield* checkEdges(edges, lengths)
  yield* checkRevisions(store)
}

type Kind = 'Document' | 'Task' | 'Agency' | 'Source'

function kindOfNode({ labels }: ExportedNode): Kind {
  if (labels.includes('Source')) return 'Source'
  if (labels.includes('Task')) return 'Task'
  return labels.includes('Agency') ? 'Agency' : 'Document'
}

async function* checkNodes(
  store: Store,
  kind: Kind,
  nodes: readonly ExportedNode[],
  lengths: Map<string, number>,
  reread: boolean,
): AsyncGenerator<Violation> {
  switch (kind) {
    case 'Document':
      yield* checkDocuments(nodes)
      yield* await checkDescribed(store, nodes)
      yield* await checkSettled(store, nodes)
      break
    case 'Task':
      yield* checkTasks(nodes)
      break
    case 'Agency':
      yield* checkAgencies(nodes)
      yield* await checkKin(store, nodes)
      break
    case 'Source':
      for (const { id, properties } of nodes) lengths.set(id, String(properties.text ?? '').length)
      yield* await checkSources(store, nodes, reread)
  }
  if (kind !== 'Source') yield* await findOrphans(store, kind, nodes)
}

/** Nodes without any edge; tasks that no document assigns. */
async function findOrphans(
  store: Store,
  kind: Exclude<Kind, 'Source'>,
  nodes: readonly ExportedNode[],
): Promise<readonly Violation[]> {
  const ids = nodes.map(({ id }) => id)
  const degrees = await store.read(DEGREES[kind], { ids })
  const spoken = new Set<string>(degrees.flatMap((row) => (kind !== 'Task' || row.kind === 'ASSIGNS' ? [row.id] : [])))
  const what = kind === 'Task' ? 'no document assigns it' : 'nothing speaks of it'
  return ids.flatMap((id) => (spoken.has(id) ? [] : [{ law: 'orphan', id, what }]))
}
