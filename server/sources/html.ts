import { type HtmlToTextOptions, htmlToText } from 'html-to-text'
import { Parser } from 'htmlparser2'
import { SourceError } from '../errors.ts'
import { DEEPEST, MOST_ELEMENTS } from './limits.ts'
import { cells } from './tables.ts'

/** What holds no words of the document. */
const SKIPPED =
  'script, style, noscript, template, iframe, object, svg, math, img, nav, aside, footer, button, select, textarea, dialog'

/** Form of the text: paragraphs parted by an empty line, items with their marks, tables by row, links as their words. */
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
  formatters: { cells },
  selectors: [
    ...SKIPPED.split(', ').map((selector) => ({ selector, format: 'skip' })),
    { selector: 'hr', format: 'skip' },
    { selector: 'a', format: 'inline' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    { selector: 'p', format: 'paragraph', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'blockquote', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ' } },
    { selector: 'table', format: 'cells' },
  ],
}

/**
 * The words of HTML as a reader sees them.
 * @param path for messages
 * @throws SourceError when elements are nested beyond all sense
 */
export function htmlToPlain(html: string, path: string): string {
  checkDepth(html, path)
  return htmlToText(html, OPTIONS)
    .replace(/[\t \u00a0\u3000]+/gu, ' ')
    .replace(/^ | $/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
}

/**
 * Refuses HTML and XML whose nesting would exhaust the stack of whoever walks through it.
 * @returns how many elements and stretches of text it has
 */
export function checkDepth(markup: string, path: string, xml = false): number {
  let depth = 0
  let elements = 0
  let texts = 0
  const parser = new Parser(
    {
      onopentagname() {
        elements++
        depth++
        if (depth > DEEPEST) throw tooMuch(path, `its elements are nested more than ${DEEPEST} deep`)
        if (!xml && elements > MOST_ELEMENTS) throw tooMuch(path, `it has more than ${MOST_ELEMENTS} elements`)
      },
      ontext() {
        texts++
      },
      onclosetag() {
        depth--
      },
    },
    { xmlMode: xml },
  )
  parser.end(markup)
  return elements + texts
}

const tooMuch = (path: string, what: string): SourceError =>
  new SourceError(path, `${what}. Save its text as .txt (UTF-8) and give that.`)
