import { marked } from 'marked'
import { htmlToPlain } from './html.ts'

/**
 * The words of Markdown, without its marks; items keep their numbers, tables their rows.
 * @param path for messages
 */
export function markdownToPlain(text: string, path: string): string {
  return htmlToPlain(marked.parse(text, { async: false, gfm: true, breaks: true }), path)
}
