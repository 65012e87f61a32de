import type { Point } from '../graph/lanes.ts'
import { type Filters, NO_FILTERS, type Range } from '../graph/sift.ts'
import { isPath, type PathStep, type Step } from '../graph/steps.ts'
import { isWay } from '../graph/ways.ts'

/** What a trace shows, as the address keeps it: enough to see the same again after a reload or from a shared link. */
export interface View {
  readonly root: string
  /** What was opened and closed, in order. */
  readonly steps: readonly Step[]
  /** Nodes that were taken away. */
  readonly hidden: readonly string[]
  /** Nodes that were put somewhere by hand, and where. */
  readonly pins: ReadonlyMap<string, Point>
  /** Only what leads to and from this node is shown. */
  readonly focus: string | null
  /** The way between two nodes that is marked; `to` is null while it is being chosen. */
  readonly path: (Pick<PathStep, 'from' | 'nth'> & { readonly to: string | null }) | null
  readonly filters: Filters
  /** Node or edge that is looked at. */
  readonly selected: string | null
}

const SEPARATOR = ' '
const PARTS = '~'

/** Reads a view from an address; parts that make no sense are left out. */
export function readView(root: string, query: URLSearchParams): View {
  const words = (name: string): readonly string[] => [
    ...new Set((query.get(name) ?? '').split(SEPARATOR).filter(Boolean)),
  ]
  const [from, to, nth] = words('path')
  return {
    root,
    // A step may be taken again: opened, closed, opened.
    steps: (query.get('open') ?? '').split(SEPARATOR).flatMap(readStep),
    hidden: words('hide'),
    pins: new Map(words('pin').flatMap(readPin)),
    focus: query.get('focus'),
    path: from === undefined ? null : { from, to: to ?? null, nth: readNth(nth) },
    filters: { without: words('without'), issued: readRange(query.get('issued')), due: readRange(query.get('due')) },
    selected: query.get('selected'),
  }
}

function readStep(word: string): readonly Step[] {
  const [node = '', way = '', rest = '', nth] = word.split(PARTS)
  if (way === 'path') return node && rest ? [{ from: node, to: rest, nth: readNth(nth) }] : []
  const count = Number(rest)
  return node && isWay(way) && Number.isInteger(count) && count >= 0 ? [{ node, way, count }] : []
}

/** The first, when nothing is said. */
const readNth = (word = '1'): number => (/^[1-9]\d?$/.test(word) ? Number(word) : 1)

function readPin(word: string): readonly (readonly [string, Point])[] {
  const [id = '', x, y] = word.split(PARTS)
  const point = { x: Number(x ?? Number.NaN), y: Number(y ?? Number.NaN) }
  return id && Number.isFinite(point.x) && Number.isFinite(point.y) ? [[id, point]] : []
}

function readRange(words: string | null): Range | null {
  const [first, last] = (words ?? '').split(PARTS).map(Number)
  return first !== undefined && last !== undefined && first <= last ? [first, last] : null
}

/** The query part of the address of a view. */
export function toQuery({ steps, hidden, pins, focus, path, filters, selected }: View): URLSearchParams {
  const query = new URLSearchParams()
  const set = (name: string, words: readonly string[]): void => {
    if (words.length > 0) query.set(name, words.join(SEPARATOR))
  }
  set(
    'open',
    steps.map((step) =>
      (isPath(step) ? [step.from, 'path', step.to, ...nthWords(step.nth)] : [step.node, step.way, step.count]).join(
        PARTS,
      ),
    ),
  )
  set('hide', hidden)
  set(
    'pin',
    [...pins].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)].join(PARTS)),
  )
  set('focus', focus === null ? [] : [focus])
  set('path', path ? [path.from, ...(path.to === null ? [] : [path.to, ...nthWords(path.nth)])] : [])
  set('without', filters.without)
  set('issued', filters.issued ? [filters.issued.join(PARTS)] : [])
  set('due', filters.due ? [filters.due.join(PARTS)] : [])
  set('selected', selected === null ? [] : [selected])
  return query
}

const nthWords = (nth: number): readonly string[] => (nth === 1 ? [] : [String(nth)])

/** A trace with nothing changed. */
export function freshView(root: string, selected: string | null = null): View {
  return {
    root,
    steps: [],
    hidden: [],
    pins: new Map(),
    focus: null,
    path: null,
    filters: NO_FILTERS,
    selected,
  }
}

/** What changes in a view that marks a way between two nodes: its nodes are shown from then on, and what stands stays. */
export function withPath({ steps }: View, path: PathStep): Pick<View, 'path' | 'steps'> {
  const asked = steps.some(
    (step) => isPath(step) && step.from === path.from && step.to === path.to && step.nth === path.nth,
  )
  return { path, steps: asked ? steps : [...steps, path] }
}

/** The path of a trace. */
export function tracePath(root: string, selected?: string): string {
  return `/trace/${root}${selected === undefined ? '' : `?${toQuery(freshView(root, selected))}`}`
}

/** The path of a document's citation chain. */
export function chainPath(root: string): string {
  return `/chain/${root}`
}

/** The path of a trace as a report. */
export function reportPath(root: string): string {
  return `/trace/${root}/report`
}
