import { marked } from 'marked'
import { SourceError } from '../errors.ts'
import { htmlToPlain } from './html.ts'

/** Marks and blanks before a line; more of them than in any list would nest without end. */
const LEAD = /^[ \t>*+-]{100,}/gmu
const BLANKS = /[ \t]{1000,}/gu

/**
 * The words of Markdown, without its marks; items keep their numbers, tables their rows.
 * @param path for messages
 * @throws SourceError when it is nested beyond all sense
 */
export function markdownToPlain(text: string, path: string): string {
  const tame = text.replace(LEAD, (lead) => lead.slice(0, 100)).replace(BLANKS, ' ')
  return htmlToPlain(toHtml(tame, path), path)
}

function toHtml(text: string, path: string): string {
  try {
    return marked.parse(text, { async: false, gfm: true, breaks: true })
  } catch (cause) {
    // marked knows no limit of depth: quotes in quotes end with its stack.
    if (!(cause instanceof RangeError)) throw cause
    throw new SourceError(
      path,
      'its lists or quotes are nested too deep. Save its text as .txt (UTF-8) and give that.',
      {
        cause,
      },
    )
  }
}
