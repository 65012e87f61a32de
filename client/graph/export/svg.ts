// The picture as SVG. Made from the elements and not from Cytoscape, whose SVG extension is under a licence that forbids it here.
import type { Elements, NodeElement } from '../elements.ts'
import type { Point } from '../lanes.ts'
import { onArc, type Route, routeOf } from '../route.ts'
import { groundOf, kindStyle, lineStyle, type Scheme } from '../style.ts'

const MARGIN = 40
const LETTER = 6.9
const LINE = 15
const DASHES = { solid: '', dashed: '7 4', dotted: '2 3' } as const

interface Shape {
  readonly tag: 'rect' | 'polygon'
  readonly attributes: Readonly<Record<string, string | number>>
}

/** What is seen as one SVG, with its ground; words stay words. */
export function toSvg({ nodes, edges }: Elements, scheme: Scheme): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    parent.append(element)
    return element
  }
  const left = Math.min(...nodes.map(({ position, width }) => position.x - width / 2)) - MARGIN - 140
  const right = Math.max(...nodes.map(({ position, width }) => position.x + width / 2)) + MARGIN
  const top = Math.min(...nodes.map(({ position, height }) => position.y - height / 2)) - MARGIN
  const bottom = Math.max(...nodes.map(({ position, height }) => position.y + height / 2)) + MARGIN
  const size = { width: right - left, height: bottom - top }
  const ink = scheme === 'light' ? '#1a1b1e' : '#f1f3f5'
  svg.setAttribute('viewBox', [left, top, size.width, size.height].join(' '))
  svg.setAttribute('width', String(size.width))
  svg.setAttribute('height', String(size.height))
  svg.setAttribute('font-family', 'system-ui, "Noto Sans", sans-serif')
  add(svg, 'rect', { x: left, y: top, ...size, fill: groundOf(scheme) })
  const arrows = add(svg, 'defs', {})
  const places = new Map(nodes.map((node) => [node.id, node]))
  const looks = new Set(edges.map(({ look }) => look))
  for (const look of looks) {
    const marker = add(arrows, 'marker', {
      id: `arrow-${look}`,
      viewBox: '0 0 8 8',
      refX: 8,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    })
    add(marker, 'path', { d: 'M0 0L8 4L0 8Z', fill: lineStyle(look, scheme).color })
  }
  for (const edge of edges) {
    const source = places.get(edge.source)
    const target = places.get(edge.target)
    if (!source || !target) continue
    const { color, style, width } = lineStyle(edge.look, scheme)
    const route = routeOf(edge, source, target)
    const middle = middleOf(route)
    const line = {
      d: pathOf(route),
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': DASHES[style],
    }
    add(svg, 'path', { ...line, 'marker-end': `url(#arrow-${edge.look})` })
    if (edge.kind !== 'CITES') continue
    const words = { x: middle.x, y: middle.y + 4, 'text-anchor': 'middle', 'font-size': 11, fill: ink }
    const halo = { stroke: groundOf(scheme), 'stroke-width': 4, 'paint-order': 'stroke' }
    add(svg, 'text', { ...words, ...halo }).textContent = edge.label
  }
  for (const node of nodes) {
    if (node.kind === 'More') continue
    const { border, fill } = kindStyle(node.kind, scheme)
    const { tag, attributes } = shapeOf(node)
    add(svg, tag, { ...attributes, fill, stroke: border, 'stroke-width': node.root ? 4 : 2 })
    const lines = linesOf(node)
    for (const [i, words] of lines.entries())
      add(svg, 'text', {
        x: node.position.x,
        y: node.position.y + (i - (lines.length - 1) / 2) * LINE + 4,
        'text-anchor': 'middle',
        'font-size': 13,
        'font-weight': node.root ? 'bold' : 'normal',
        fill: ink,
      }).textContent = words
  }
  return new XMLSerializer().serializeToString(svg)
}

/** The outline of a kind, as on the canvas. */
function shapeOf({ kind, position: { x, y }, width, height }: NodeElement): Shape {
  const box = { x: x - width / 2, y: y - height / 2, width, height }
  if (kind === 'Agency') return { tag: 'rect', attributes: { ...box, rx: Math.min(18, height / 2) } }
  if (kind === 'Instrument') return { tag: 'rect', attributes: { ...box, rx: 4 } }
  if (kind !== 'Directive') return { tag: 'rect', attributes: box }
  const [l, r, t, b] = [box.x, box.x + width, box.y, box.y + height]
  const cut = 8
  const corners = [
    [l + cut, t],
    [r - cut, t],
    [r, t + cut],
    [r, b - cut],
    [r - cut, b],
    [l + cut, b],
    [l, b - cut],
    [l, t + cut],
  ]
  return { tag: 'polygon', attributes: { points: corners.map((corner) => corner.join(',')).join(' ') } }
}

/** Words of a node, broken as wide as it is. */
function linesOf({ label, width }: NodeElement): readonly string[] {
  const room = Math.floor((width - 16) / LETTER)
  return label.split('\n').flatMap((line) => {
    const lines = ['']
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last && last.length + word.length + 1 > room) lines.push(word)
      else lines[lines.length - 1] = last ? `${last} ${word}` : word
    }
    return lines
  })
}

/** Share of a straight line between its end and its words. */
const ASIDE = 0.3

function pathOf({ points: [from, ...rest], arc }: Route): string {
  const corners = rest.map(({ x, y }) => `${x} ${y}`)
  return `M${from.x} ${from.y}${arc ? `Q${corners.join(' ')}` : corners.map((corner) => `L${corner}`).join('')}`
}

/** Where the words of a line stand. */
function middleOf({ points, arc }: Route): Point {
  const [from, out, corner] = points
  if (arc && out && corner) return onArc(from, out, corner, 0.5)
  const to = points.at(-1) ?? from
  return corner ?? { x: to.x + (from.x - to.x) * ASIDE, y: to.y + (from.y - to.y) * ASIDE }
}
