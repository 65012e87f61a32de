import type { NodeRow } from '../store/rows.ts'

/** Longest label of a task, in UTF-16 units. */
const LONGEST = 80

/** A short name to show: number or title, name, or the first words. */
export function labelOf(node: NodeRow): string {
  switch (node.kind) {
    case 'Document':
      return node.number ?? node.title ?? node.id
    case 'Task':
      return firstWords(node.text)
    case 'Agency':
    case 'Source':
      return node.name
  }
}

function firstWords(text: string): string {
  const line = text.replace(/[\s*_|]+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, cut > 0 ? cut : LONGEST)}…`
}
