import type { GraphNode } from './graph.ts'

/** Longest label on the canvas, in UTF-16 units: three lines. */
const LONGEST = 84

/** The label as it fits into a node: “Chỉ thị 17/CT-UBND”, the first words of a task. */
export function shortLabel(node: GraphNode): string {
  const label = node.__typename === 'Document' && node.number && node.type ? `${node.type} ${node.number}` : node.label
  if (label.length <= LONGEST) return label
  return `${label.slice(0, label.lastIndexOf(' ', LONGEST))}…`
}

/** Width of a node and units of a letter and a line on it. */
const WIDTH = { Document: 190, Task: 240, Agency: 200, Source: 160 } as const
const LETTER = 6.6
const LINE = 16
const PADDING = 22

/** Room that a node takes, by the lines its label fills. */
export function sizeOf(node: GraphNode): { readonly width: number; readonly height: number } {
  const width = WIDTH[node.__typename]
  const lines = Math.ceil((shortLabel(node).length * LETTER) / (width - PADDING))
  return { width, height: PADDING + LINE * Math.min(4, Math.max(1, lines)) }
}
