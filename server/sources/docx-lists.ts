import { parseDocument } from 'htmlparser2'
import { toLetters, toRoman } from './numerals.ts'

/** The lists of a Word document, which count as its paragraphs go by (ECMA-376, part 1, 17.9). */
export interface Numbering {
  /**
   * Counts a paragraph and tells the number before it.
   * @param style id of its style, which may bring a list
   * @param list id of its list; “0” takes a style's list away
   * @param level depth in the list, from 0
   * @returns null when it has none
   */
  readonly count: (style: string | null, list: string | null, level: string | null) => string | null
}

/** One level of a list. */
interface Level {
  readonly format: string
  /** “Điều %1.”, “%1.%2.” */
  readonly text: string
  readonly start: number
  /** Style that puts a paragraph on this level. */
  readonly style: string | undefined
}

/** A list: levels, by depth. */
type List = ReadonlyMap<number, Level>

type Node = ReturnType<typeof parseDocument>['children'][number]
type XmlElement = Extract<Node, { readonly attribs: unknown }>

const elementsIn = (nodes: readonly Node[], name: string): readonly XmlElement[] =>
  nodes.flatMap((node) =>
    'attribs' in node
      ? node.name === name
        ? [node]
        : elementsIn(node.children, name)
      : 'children' in node
        ? elementsIn(node.children, name)
        : [],
  )
const readValue = (element: XmlElement, name: string): string | undefined =>
  elementsIn(element.children, name)[0]?.attribs['w:val']

/** Reads `word/numbering.xml` and `word/styles.xml`; either may be empty. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const numbering = parseDocument(numberingXml, { xmlMode: true }).children
  const styles = readStyles(stylesXml)
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((element) => [
      element.attribs['w:abstractNumId'] ?? '',
      readLevels(element),
    ]),
  )
  const numbers = new Map(
    elementsIn(numbering, 'w:num').map((element) => [
      element.attribs['w:numId'] ?? '',
      {
        of: readValue(element, 'w:abstractNumId') ?? '',
        overrides: new Map(
          elementsIn(element.children, 'w:lvlOverride').map((override) => [
            Number(override.attribs['w:ilvl']),
            { start: readValue(override, 'w:startOverride'), level: readLevels(override) },
          ]),
        ),
      },
    ]),
  )
  /** Lists of one abstract list go on counting where another stopped. */
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  return {
    count(style, list, level) {
      const id = list ?? styleList(styles, style)?.list
      const number = id === undefined ? undefined : numbers.get(id)
      const levels = number && abstract.get(number.of)
      if (id === undefined || !number || !levels) return null
      const depth = Number(
        level ?? (list === null ? levelOf(levels, style) : undefined) ?? styleList(styles, style)?.level ?? 0,
      )
      const at = (i: number): Level | undefined => number.overrides.get(i)?.level.get(i) ?? levels.get(i)
      const here = at(depth)
      if (!here) return null
      const counter = counters.get(number.of) ?? []
      counters.set(number.of, counter)
      const override = number.overrides.get(depth)?.start
      if (override !== undefined && !begun.has(`${id} ${depth}`)) counter[depth] = Number(override)
      else counter[depth] = counter[depth] === undefined ? here.start : counter[depth] + 1
      begun.add(`${id} ${depth}`)
      counter.length = depth + 1
      // A level that no paragraph stood on yet counts as begun: “1.1” below no “1”.
      for (let i = 0; i < depth; i++) counter[i] ??= at(i)?.start ?? 1
      return toNumber(here, (i) => ({ level: at(i), count: counter[i] ?? 1 }))
    },
  }
}

function readLevels(element: XmlElement): List {
  return new Map(
    elementsIn(element.children, 'w:lvl').map((level) => [
      Number(level.attribs['w:ilvl'] ?? 0),
      {
        format: readValue(level, 'w:numFmt') ?? 'decimal',
        text: readValue(level, 'w:lvlText') ?? '',
        start: Number(readValue(level, 'w:start') ?? 1),
        style: readValue(level, 'w:pStyle'),
      },
    ]),
  )
}

/** A paragraph style: what it rests on, and the list it brings. */
interface Style {
  readonly basedOn: string | undefined
  readonly list: string | undefined
  readonly level: string | undefined
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
  return new Map(
    elementsIn(parseDocument(xml, { xmlMode: true }).children, 'w:style').map((element) => [
      element.attribs['w:styleId'] ?? '',
      {
        basedOn: readValue(element, 'w:basedOn'),
        list: readValue(element, 'w:numId'),
        level: readValue(element, 'w:ilvl'),
      },
    ]),
  )
}

/** The first style, from this one to those it rests on, that brings a list. */
function styleList(styles: ReadonlyMap<string, Style>, id: string | null): Style | undefined {
  const seen = new Set<string>()
  for (let at = id ?? undefined; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    if (style?.list !== undefined) return style
  }
  return undefined
}

/** The level whose style this is: headings of one list have a style each. */
const levelOf = (levels: List, style: string | null): number | undefined =>
  style === null ? undefined : [...levels].find(([, level]) => level.style === style)?.[0]

function toNumber(
  here: Level,
  at: (level: number) => { readonly level: Level | undefined; readonly count: number },
): string {
  if (here.format === 'none') return here.text.replace(/%\d/gu, '').trim()
  // Bullets are signs of a font of symbols; a hyphen says the same.
  if (here.format === 'bullet') return /^[-–+*•]$/u.test(here.text) ? here.text : '-'
  return here.text
    .replace(/%(\d)/gu, (_, digit: string) => {
      const { level, count } = at(Number(digit) - 1)
      return toNumeral(count, level?.format ?? 'decimal')
    })
    .trim()
}

function toNumeral(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return toLetters(count).toLowerCase()
    case 'upperLetter':
      return toLetters(count)
    case 'lowerRoman':
      return toRoman(count).toLowerCase()
    case 'upperRoman':
      return toRoman(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}
