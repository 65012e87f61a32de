import type { Graph } from './graph.ts'

const GROUNDS: ReadonlySet<string> = new Set(['BASIS', 'IMPLEMENTS'])

/**
 * Documents and tasks that rest (căn cứ, thực hiện) on an instrument that was repealed or replaced, and the tasks of such
 * documents, each with the id of the first such instrument.
 */
export function shakenOf({ edges, changed }: Pick<Graph, 'edges' | 'changed'>): ReadonlyMap<string, string> {
  const shaken = new Map<string, string>()
  for (const { kind, relation, from, to } of edges) {
    const status = changed.get(to.id)?.status
    const holds = status !== 'REPEALED' && status !== 'REPLACED'
    if (kind === 'CITES' && relation && GROUNDS.has(relation) && !holds && !shaken.has(from.id))
      shaken.set(from.id, to.id)
  }
  for (const { kind, from, to } of edges) {
    const ground = shaken.get(from.id)
    if (kind === 'ASSIGNS' && ground !== undefined && !shaken.has(to.id)) shaken.set(to.id, ground)
  }
  return shaken
}
