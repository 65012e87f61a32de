// What a search looks for, and where it stands in a text. Pure.
import { ABBREVIATIONS } from './data/abbreviations.ts'
import { foldForSearch } from './fold.ts'

/** What is looked for. */
export interface Sought {
  /** For each thing that must occur its folded spellings, one of which must begin at the beginning of a word. */
  readonly groups: readonly (readonly string[])[]
  /** All words, folded, numbers apart from letters: `chi thi 16 ct ttg` of “Chỉ thị 16CT-TTg”. */
  readonly phrase: string
}

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const SPELLED = ABBREVIATIONS.map(([short, full]) => [foldForSearch(short), foldForSearch(full).split(' ')] as const)

/** What a query looks for: “16/ct-ttg”, “chi thi 16”, “5CT TU”, “uy ban nhan dan”, “UBND”. */
export function toSought(query: string): Sought {
  const words = foldForSearch(query).split(' ').filter(Boolean)
  const groups: string[][] = []
  for (let at = 0; at < words.length; ) {
    const spelled = SPELLED.find(([, full]) => full.every((word, i) => words[at + i] === word))
    groups.push(spelled ? [spelled[1].join(' '), spelled[0]] : spellingsOf(words[at] ?? ''))
    at += spelled ? spelled[1].length : 1
  }
  return { groups, phrase: words.map(apart).join(' ') }
}

/** A word as it may be written: “ubnd” or in full, “5” or “05”, “16ct” or “16 ct”. */
function spellingsOf(word: string): string[] {
  const full = SPELLED.flatMap(([short, full]) => (short === word ? full.join(' ') : []))
  const number = /^0?\d$/.test(word) ? [String(Number(word)), String(Number(word)).padStart(2, '0')] : []
  return [...new Set([word, apart(word), ...full, ...number])]
}

/** Digits apart from letters. */
const apart = (word: string): string => word.match(/\d+|\D+/g)?.join(' ') ?? word

/** Where the things that are looked for stand in a text, in its order, none over another. */
export function findSought(text: string, { groups }: Sought): readonly Stretch[] {
  const { folded, places } = foldWithPlaces(text)
  const found = groups.flat().flatMap((spelling) => {
    const stretches: Stretch[] = []
    for (let at = folded.indexOf(` ${spelling}`); at >= 0; at = folded.indexOf(` ${spelling}`, at + 1)) {
      const [first, last] = [places[at + 1], places[at + spelling.length]]
      if (first && last) stretches.push({ start: first.start, end: last.end })
    }
    return stretches
  })
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return ordered.filter((stretch) => {
    if (stretch.start < end) return false
    end = stretch.end
    return true
  })
}

/** A text as {@link foldForSearch} folds it, after one blank, with the place of each of its units. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly Stretch[] } {
  let folded = ' '
  const places: Stretch[] = [{ start: 0, end: 0 }]
  let start = 0
  for (const letter of text) {
    const end = start + letter.length
    const units = /\p{M}/u.test(letter) ? null : foldForSearch(letter) || ' '
    if (units === null) {
      const last = places.at(-1)
      if (last) places[places.length - 1] = { start: last.start, end }
    } else if (units !== ' ' || !folded.endsWith(' ')) {
      folded += units
      for (let unit = 0; unit < units.length; unit++) places.push({ start, end })
    }
    start = end
  }
  return { folded, places }
}
