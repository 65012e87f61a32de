import { setImmediate } from 'node:timers/promises'
import { getDocumentProxy } from 'unpdf'
import { SourceError } from '../errors.ts'
import { LONGEST_TEXT, MOST_PAGES } from './limits.ts'
import { readColumns, type TextLine, TORN } from './pdf-columns.ts'
import { findLines, type Line, type Piece } from './pdf-lines.ts'
import { withoutPageHeads } from './pdf-pages.ts'
import { checkStreams } from './pdf-streams.ts'

/**
 * The words of a PDF with a text layer, line by line, without heads and numbers of pages. Scripts, forms and attachments in
 * it are not looked at.
 * @param path for messages
 * @throws SourceError when it is damaged, locked, scanned or too long
 */
export async function pdfToPlain(bytes: Uint8Array, path: string): Promise<string> {
  await checkStreams(bytes, path)
  // pdf.js takes the bytes away from whoever gives them.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }).catch(
    (cause: unknown) => {
      throw unreadable(path, cause)
    },
  )
  try {
    if (document.numPages > MOST_PAGES) {
      throw new SourceError(
        path,
        `it has ${document.numPages} pages; at most ${MOST_PAGES} are read. Split it into its documents.`,
      )
    }
    const pages: (readonly Line[])[] = []
    let length = 0
    for (let number = 1; number <= document.numPages && length <= LONGEST_TEXT; number++) {
      const page = await document.getPage(number)
      const pieces = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? toPiece(item) : []))
      page.cleanup()
      pages.push(findLines(pieces))
      length += pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
      // pdf.js works in this thread: let others have a turn.
      await setImmediate()
    }
    if (length < LEAST_WORDS * document.numPages) throw new SourceError(path, scanned(document.numPages))
    return joinPages(withoutPageHeads(pages).map(readColumns))
  } catch (cause) {
    throw cause instanceof SourceError ? cause : unreadable(path, cause)
  } finally {
    await document.loadingTask.destroy()
  }
}

/** A scanned page may have a number or a stamp in letters; so few a page, in UTF-16 units, are no text. */
const LEAST_WORDS = 20

const scanned = (pages: number): string =>
  `its ${pages === 1 ? 'page has' : `${pages} pages have`} no text layer, or next to none, as after scanning. Run OCR first, for example: ocrmypdf -l vie`

function unreadable(path: string, cause: unknown): SourceError {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return new SourceError(path, 'this PDF is locked with a password. Save it without one and give that.', { cause })
  }
  const why = cause instanceof Error ? cause.message : String(cause)
  return new SourceError(path, `this PDF is damaged (${why}). Print it to PDF anew and give that.`, { cause })
}

/** Text as pdf.js hands it over: `transform` scales and turns it, and puts it in its place. */
interface Item {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}

function toPiece({ str, transform, width }: Item): readonly Piece[] {
  const [a, b, c, d, x, y] = transform.map(Number)
  if (str.trim() === '' || a === undefined || b === undefined || x === undefined || y === undefined) return []
  // Turned text is a stamp or a mark in the margin.
  if (Math.abs(b) > Math.abs(a) * 0.1) return []
  return [{ text: str, x, end: x + width, y, size: Math.hypot(c ?? 0, d ?? 0) || 1 }]
}

/** Distances of lines above this, in usual ones, part paragraphs. */
const PARAGRAPH = 1.25
const ENDS = /[.:;!?…”"’)]$/u

/** Lines as lines; an empty one between paragraphs, and between pages where no sentence goes on. */
function joinPages(pages: readonly (readonly TextLine[])[]): string {
  const usual = usualDistance(pages)
  let text = ''
  let above: TextLine | null = null
  for (const page of pages) {
    page.forEach((line, i) => {
      const anew: boolean = above !== null && (i === 0 ? ENDS.test(above.text) : isParted(above, line, usual))
      text += `${above === null || isTorn(above, line) ? '' : anew ? '\n\n' : '\n'}${line.text}`
      above = line
    })
  }
  return text
}

const isTorn = (above: TextLine, line: TextLine): boolean =>
  TORN.test(above.text) && !line.opens && /^[\p{L}\d]/u.test(line.text)

const isParted = (above: TextLine, line: TextLine, usual: number): boolean =>
  line.opens ? !(above.opens && line.text.includes(' | ')) : above.y - line.y > usual * PARAGRAPH

/** The distance of lines that most have. */
function usualDistance(pages: readonly (readonly TextLine[])[]): number {
  const counts = new Map<number, number>()
  for (const page of pages) {
    page.forEach((line, i) => {
      const distance = Math.round(((page[i - 1]?.y ?? line.y) - line.y) * 2) / 2
      if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1)
    })
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [Number.POSITIVE_INFINITY, 0])[0]
}
