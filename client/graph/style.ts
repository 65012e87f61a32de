import type { EdgeSingular, StylesheetJson } from 'cytoscape'
import type { Look } from './elements.ts'
import type { Kind } from './graph.ts'
import { TURN } from './route.ts'

/** Light or dark. */
export type Scheme = 'light' | 'dark'

/** Fill, border and shape of a kind; hues of Okabe and Ito, which colour-blind eyes tell apart, and a shape each. */
export interface KindStyle {
  readonly shape: 'round-rectangle' | 'cut-rectangle' | 'rectangle' | 'tag' | 'barrel'
  readonly border: string
  readonly fill: string
}

const HUES: Readonly<Record<Scheme, Readonly<Record<Kind, readonly [string, string]>>>> = {
  light: {
    Directive: ['#0072b2', '#dceefa'],
    Instrument: ['#6a51a3', '#ece8f6'],
    Task: ['#b35c00', '#fdeedb'],
    Agency: ['#00795a', '#dbf3ea'],
    Source: ['#666666', '#eeeeee'],
  },
  dark: {
    Directive: ['#56b4e9', '#12344a'],
    Instrument: ['#b3a2e0', '#2c2546'],
    Task: ['#e69f00', '#43300f'],
    Agency: ['#2fc79b', '#0d3a2d'],
    Source: ['#aaaaaa', '#333333'],
  },
}

const SHAPES: Readonly<Record<Kind, KindStyle['shape']>> = {
  Directive: 'cut-rectangle',
  Instrument: 'barrel',
  Task: 'rectangle',
  Agency: 'round-rectangle',
  Source: 'tag',
}

export const KINDS: readonly Kind[] = ['Instrument', 'Directive', 'Task', 'Agency']

/** How a kind looks, for the canvas and its legend. */
export function kindStyle(kind: Kind, scheme: Scheme): KindStyle {
  const [border, fill] = HUES[scheme][kind]
  return { shape: SHAPES[kind], border, fill }
}

/** How a line looks. */
export interface LineStyle {
  readonly style: 'solid' | 'dashed' | 'dotted'
  readonly width: number
  readonly color: string
  readonly arrow: Arrow
  /** Size of the arrow, 1 for about 9 units. */
  readonly scale: number
  readonly opacity: number
}

/** Shapes of arrows, by Cytoscape's names. */
export type Arrow = 'triangle' | 'tee' | 'triangle-tee' | 'diamond' | 'vee'

const LINES: Readonly<Record<Look, readonly [LineStyle['style'], number, light: string, dark: string]>> = {
  assigns: ['solid', 2, '#0072b2', '#56b4e9'],
  lead: ['solid', 3, '#00795a', '#2fc79b'],
  coordinate: ['dashed', 2, '#00795a', '#2fc79b'],
  directed: ['dotted', 2.5, '#00795a', '#2fc79b'],
  basis: ['solid', 2.5, '#6a51a3', '#b3a2e0'],
  implements: ['dashed', 2.5, '#6a51a3', '#b3a2e0'],
  guides: ['solid', 1.5, '#0072b2', '#56b4e9'],
  amends: ['dashed', 2.5, '#a3195b', '#ff9ecb'],
  replaces: ['solid', 3, '#a8480a', '#ffb26b'],
  repeals: ['solid', 3.5, '#b00020', '#ff8a80'],
  considers: ['dotted', 2.5, '#51606e', '#b8c4ce'],
  refers: ['dotted', 2, '#6a51a3', '#b3a2e0'],
  belongs: ['dotted', 1.5, '#767676', '#9a9a9a'],
}

const ARROWS: { readonly [look in Look]?: readonly [Arrow, scale: number] } = {
  repeals: ['tee', 1.4],
  replaces: ['triangle-tee', 1.2],
  amends: ['diamond', 0.9],
  guides: ['vee', 0.9],
}

export const LOOKS: readonly Look[] = [
  'assigns',
  'lead',
  'coordinate',
  'directed',
  'basis',
  'implements',
  'guides',
  'amends',
  'replaces',
  'repeals',
  'considers',
  'refers',
  'belongs',
]

export function lineStyle(look: Look, scheme: Scheme): LineStyle {
  const [style, width, light, dark] = LINES[look]
  const [arrow, scale] = ARROWS[look] ?? ['triangle', 0.9]
  return {
    style,
    width,
    color: scheme === 'light' ? light : dark,
    arrow,
    scale,
    opacity: look === 'belongs' ? 0.7 : 1,
  }
}

/** Ground of the canvas: that of the page. */
export const groundOf = (scheme: Scheme): string => (scheme === 'light' ? '#ffffff' : '#242424')

/**
 * Cytoscape's stylesheet; values come from `data()` where they differ, so that no function runs per element.
 * @param many for graphs of thousands: no words until they are looked at, and only lines that are looked at, for the others are painted
 */
export function stylesheet(scheme: Scheme, many: boolean): StylesheetJson {
  const text = scheme === 'light' ? '#1a1b1e' : '#f1f3f5'
  const quiet = scheme === 'light' ? '#495057' : '#ced4da'
  const paper = groundOf(scheme)
  const shaky = scheme === 'light' ? '#b00020' : '#ff8a80'
  const focus = scheme === 'light' ? '#d9480f' : '#ffa94d'
  const kinds: readonly Kind[] = [...KINDS, 'Source']
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        ...(many ? {} : { label: 'data(label)' }),
        color: text,
        'font-size': 13,
        'font-family': 'system-ui, "Noto Sans", sans-serif',
        'text-wrap': 'wrap',
        'text-max-width': '196px',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.15,
        'border-width': 2,
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'node[kind = "Task"]', style: { 'text-max-width': '282px' } },
    { selector: 'node[kind = "Agency"]', style: { 'corner-radius': '18px' } },
    ...kinds.map((kind) => {
      const { shape, border, fill } = kindStyle(kind, scheme)
      return {
        selector: `node[kind = "${kind}"]`,
        style: { shape, 'background-color': fill, 'border-color': border },
      }
    }),
    {
      selector: 'node[kind = "More"]',
      style: {
        shape: 'round-rectangle',
        'background-color': paper,
        'border-style': 'dashed',
        'border-width': 1,
        'border-color': quiet,
        color: quiet,
        'font-size': 12,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        // The pointer finds painted lines by their places.
        ...(many ? { events: 'no' } : {}),
        'source-endpoint': '90deg',
        'target-endpoint': '270deg',
        color: text,
        'font-size': 11,
        'font-family': 'system-ui, "Noto Sans", sans-serif',
        'text-background-color': paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 8,
      },
    },
    // Citations and issuers are read from right to left.
    {
      selector: 'edge[kind = "CITES"], edge[kind = "ISSUED_BY"]',
      style: { 'source-endpoint': '270deg', 'target-endpoint': '90deg' },
    },
    { selector: 'edge[kind = "PART_OF"]', style: { 'source-endpoint': '90deg', 'target-endpoint': '270deg' } },
    ...LOOKS.map((look) => {
      const { style, width, color, arrow, scale, opacity } = lineStyle(look, scheme)
      return {
        selector: `edge[look = "${look}"]`,
        style: {
          'line-style': style,
          width,
          'line-color': color,
          'target-arrow-color': color,
          'target-arrow-shape': arrow,
          'arrow-scale': scale,
          opacity,
        },
      }
    }),
    many
      ? { selector: '.legible', style: { label: 'data(label)' } }
      : {
          selector: 'edge[kind = "CITES"]',
          style: { 'target-label': 'data(label)', 'target-text-offset': aside },
        },
    ...curves(),
    { selector: 'node[shaken = 1]', style: { 'border-style': 'dashed', 'border-color': shaky } },
    { selector: 'node[root = 1]', style: { 'border-width': 4, 'font-weight': 'bold' } },
    { selector: 'node[pinned = 1]', style: { 'border-style': 'double', 'border-width': 5 } },
    { selector: '.faded', style: { opacity: 0.22 } },
    {
      selector: 'edge.near, edge.hovered, edge.chosen, edge[path = 1]',
      style: { 'z-index': 10, 'min-zoomed-font-size': 0 },
    },
    // The lanes say that a decision gives tasks; its lines say so when they are looked at themselves.
    { selector: 'edge.chosen, edge.pointed, edge[path = 1]', style: { label: 'data(label)' } },
    {
      selector: 'edge[kind != "ASSIGNS"].near, edge[kind != "ASSIGNS"].hovered',
      style: { 'source-label': 'data(label)', 'source-text-offset': aside },
    },
    {
      selector: 'edge[kind = "CITES"].near, edge[kind = "CITES"].hovered',
      style: { 'source-label': '' },
    },
    { selector: 'node[path = 1]', style: { 'border-width': 5 } },
    { selector: 'edge[path = 1]', style: { width: 6 } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': focus } },
    { selector: 'edge.chosen', style: { width: 5, 'line-color': focus, 'target-arrow-color': focus } },
  ]
}

/** Radius of the corners of a line. */
export const ROUND = 10

/** Read by a function because the types of these two know no `data()`. */
const aside = (edge: EdgeSingular): number => edge.data('aside')

/** Lines that branch from one stem, and arcs beside a lane; `route.ts` says the same. */
function curves(): StylesheetJson {
  return [
    {
      selector: 'edge[kind = "ASSIGNS"]',
      style: {
        'curve-style': 'round-taxi',
        'taxi-direction': 'rightward',
        'taxi-turn': `${TURN}px`,
        'taxi-radius': ROUND,
      },
    },
    { selector: 'edge[rise = 1]', style: { 'source-endpoint': '0deg', 'target-endpoint': '180deg' } },
    { selector: 'edge[rise = -1]', style: { 'source-endpoint': '180deg', 'target-endpoint': '0deg' } },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        'source-endpoint': '270deg',
        'target-endpoint': '270deg',
      },
    },
  ]
}
