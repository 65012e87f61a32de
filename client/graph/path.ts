import type { Index } from './reveal.ts'

/** Nodes of a shortest way between two nodes, along edges in either direction; null when none is loaded. */
export function shortestPath({ nodes, out, in: into }: Index, from: string, to: string): readonly string[] | null {
  if (!nodes.has(from) || !nodes.has(to)) return null
  const before = new Map<string, string | null>([[from, null]])
  for (const id of before.keys()) {
    if (id === to) break
    const near = [...(out.get(id) ?? []).map((edge) => edge.to.id), ...(into.get(id) ?? []).map((edge) => edge.from.id)]
    for (const other of near) if (!before.has(other)) before.set(other, id)
  }
  if (!before.has(to)) return null
  const path: string[] = []
  for (let at: string | null | undefined = to; at; at = before.get(at)) path.unshift(at)
  return path
}
