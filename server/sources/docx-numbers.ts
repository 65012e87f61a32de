import { Parser } from 'htmlparser2'
import { type Numbering, readNumbering } from './docx-lists.ts'

/**
 * Writes the numbers that Word shows before paragraphs (“Điều 1.”, “2.1.”, “a)”, “-”) into a document's XML as words, since
 * they stand there as references to a list only and conversion would lose them or count them anew.
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`, or nothing
 * @param styles `word/styles.xml`, or nothing
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  const lists = readNumbering(numbering, styles)
  const edits = findEdits(document, lists)
  const pieces: string[] = []
  let from = 0
  for (const { start, end, words } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(document.slice(from, start), words)
    from = end
  }
  return [...pieces, document.slice(from)].join('')
}

/** A stretch of the XML and what takes its place. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A paragraph that is open. */
interface Paragraph {
  style: string | null
  list: string | null
  level: string | null
  /** Where its properties end and its words begin. */
  wordsAt: number
  hasWords: boolean
}

/** Old properties of a change that is tracked, and the newer of two forms of a drawing, of which the older is read. */
const IGNORED = ['w:pPrChange', 'w:rPrChange', 'mc:Choice']
/** A TCVN3 font whose small letters look like capitals: .VnTimeH, .VnArialH. */
const CAPITALS_FONT = /^\.Vn.*H$/u

function findEdits(document: string, lists: Numbering): readonly Edit[] {
  const edits: Edit[] = []
  const paragraphs: Paragraph[] = []
  let ignored = 0
  let inWords = false
  let inCapitals = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (IGNORED.includes(name)) ignored++
        if (ignored > 0) return
        const value = attributes['w:val'] ?? null
        const open = paragraphs.at(-1)
        if (name === 'w:p') {
          paragraphs.push({ style: null, list: null, level: null, wordsAt: parser.endIndex + 1, hasWords: false })
        } else if (name === 'w:t') inWords = true
        else if (name === 'w:r') inCapitals = false
        else if (name === 'w:rFonts') inCapitals = CAPITALS_FONT.test(attributes['w:ascii'] ?? '')
        else if (open && name === 'w:pStyle') open.style = value
        else if (open && name === 'w:numId') open.list = value
        else if (open && name === 'w:ilvl') open.level = value
      },
      ontext(words) {
        if (ignored > 0 || !inWords) return
        const open = paragraphs.at(-1)
        if (open && words.trim() !== '') open.hasWords = true
        if (inCapitals && /^[^&]*[a-z]/u.test(words)) {
          const [start, end] = [parser.startIndex, parser.endIndex + 1]
          // Not “&amp;”, which stands for one letter.
          if (end - start === words.length)
            edits.push({ start, end, words: words.replace(/[a-z]+/gu, (small) => small.toUpperCase()) })
        }
      },
      onclosetag(name) {
        if (IGNORED.includes(name)) ignored--
        if (ignored > 0) return
        if (name === 'w:t') inWords = false
        const open = paragraphs.at(-1)
        if (open && name === 'w:pPr') open.wordsAt = parser.endIndex + 1
        if (open && name === 'w:p') {
          paragraphs.pop()
          const number = lists.count(open.style, open.list, open.level)
          if (number && open.hasWords) edits.push({ start: open.wordsAt, end: open.wordsAt, words: toRun(number) })
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(document)
  return edits
}

const toRun = (number: string): string =>
  `<w:r><w:t xml:space="preserve">${number.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')} </w:t></w:r>`
