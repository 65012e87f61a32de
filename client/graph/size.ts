import type { GraphNode } from './graph.ts'

/** Width of a node and units of a letter and a line on it; letters are of 13 units. */
const WIDTH = { Document: 214, Task: 300, Agency: 210, Source: 180 } as const
const LETTER = 6.9
const LINE = 17
const PADDING = 20
const MOST_LINES = 2
/** Letters that are kept free for the number of links not shown. */
const COUNT = 5

/** Width of a node of a kind. */
export const widthOf = (kind: GraphNode['__typename']): number => WIDTH[kind]

/** The label as it fits into a node: “Chỉ thị 17/CT-UBND”, the first words of a task. */
export function shortLabel(node: GraphNode): string {
  const longest = Math.floor((MOST_LINES * (WIDTH[node.__typename] - PADDING)) / LETTER) - 4 - COUNT
  return shorten(fullLabel(node), longest)
}

/** The label as a heading says it. */
export function longLabel(node: GraphNode): string {
  return shorten(fullLabel(node), 200)
}

function fullLabel(node: GraphNode): string {
  return node.__typename === 'Document' && node.number && node.type ? `${node.type} ${node.number}` : node.label
}

/** Cuts between words, or inside a word that is longer than all the room. */
function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest).trimEnd()}…`
}

/** Room that a node takes, by the lines its label fills. */
export function sizeOf(node: GraphNode): { readonly width: number; readonly height: number } {
  const width = WIDTH[node.__typename]
  const lines = Math.ceil(((shortLabel(node).length + COUNT) * LETTER) / (width - PADDING))
  return { width, height: PADDING + LINE * (Math.min(MOST_LINES, Math.max(1, lines)) + (datedOf(node) ? 1 : 0)) }
}

/** The date that a node shows below its label: of issue, or the deadline. */
export function datedOf(node: GraphNode): string | null {
  if (node.__typename === 'Task') return node.deadline
  if (node.__typename !== 'Document') return null
  return node.issuedOn ?? (node.year === null ? null : String(node.year))
}
