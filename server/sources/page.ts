import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { checkDepth, htmlToPlain } from './html.ts'
import { MOST_JUDGED } from './limits.ts'

/**
 * The words of a web page or of HTML saved by a word processor. Readability tells where the page's main content is; from
 * there all is kept, since it would throw away the tables in which a paper's head and foot stand. A page of hundreds of sheets is
 * taken whole.
 * @param path for messages
 * @throws SourceError when elements are nested beyond all sense
 */
export function pageToPlain(html: string, path: string): string {
  const judged = checkDepth(html, path) <= MOST_JUDGED
  return htmlToPlain((judged ? mainContent(html) : null) ?? html, path)
}

/** What Readability reads and we mark to find it again. */
const MARK = 'data-chidao'

function mainContent(html: string): string | null {
  const elements = [...parseHTML(html).document.querySelectorAll('*')]
  const copy = parseHTML(html).document
  // Where the beginning is damaged there may be no element at all, which Readability refuses.
  if (!copy.documentElement) return null
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) element.setAttribute(MARK, String(i))
  const article = new Readability(copy, { serializer: (node) => node }).parse()?.content
  if (!article || !(article instanceof Object && 'querySelectorAll' in article)) return null
  const kept = [...(article as unknown as Element).querySelectorAll(`[${MARK}]`)].flatMap(
    (element) => elements[Number(element.getAttribute(MARK))] ?? [],
  )
  const common = kept.reduce<Element | null>((a, b) => (a === null ? b : commonAncestor(a, b)), null)
  return common === null ? null : widen(common).outerHTML
}

function commonAncestor(a: Element, b: Element): Element | null {
  for (let at: Element | null = a; at; at = at.parentElement) if (at.contains(b)) return at
  return null
}

/** Up to so much more text, with so small a share in links, belongs to the content: a head or foot in a box of its own. */
const MOST_ADDED = 3000
const LINKED = 0.3

/** The outermost element around the content that adds little, and no menu. */
function widen(content: Element): Element {
  let widest = content
  const length = lengthOf(content)
  for (let at = content.parentElement; at && at.tagName !== 'HTML'; at = at.parentElement) {
    const added = lengthOf(at) - length
    if (added > MOST_ADDED || linkLength(at) - linkLength(content) > added * LINKED) break
    widest = at
  }
  return widest
}

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/gu, ' ').length
const linkLength = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
