import type { Line } from './pdf-lines.ts'

/** Lines at the top and at the bottom of a page that may be its head or foot. */
const EDGE = 2
/** Pages that must show a line before it is one. */
const FEWEST_PAGES = 3
/** “2”, “- 2 -”, “Trang 2/10”. */
const PAGE_NUMBER = /^(?:[-–\s]*|trang\s+|page\s+)(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–\s]*$/iu

/**
 * Leaves out what stands at the edge of pages for the pages' sake: numbers that count them, and lines that come back on most
 * of them. They would stand in the middle of sentences.
 */
export function withoutPageHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const shape of new Set(edges(page).map((line) => shapeOf(wordsOf(line)))))
      seen.set(shape, (seen.get(shape) ?? 0) + 1)
  // Words that come back within pages, too, are the text's own.
  const inner = new Set(pages.flatMap((page) => page.slice(EDGE, -EDGE).map((line) => shapeOf(wordsOf(line)))))
  const repeated = (text: string): boolean =>
    !inner.has(shapeOf(text)) && (seen.get(shapeOf(text)) ?? 0) >= Math.max(FEWEST_PAGES, Math.ceil(pages.length * 0.6))
  const offset = numbersOffset(pages)
  return pages.map((page, i) => {
    const edge = new Set(edges(page))
    return page.filter(
      (line) =>
        !edge.has(line) || !(repeated(wordsOf(line)) || (offset !== null && numberOf(wordsOf(line)) === i + offset)),
    )
  })
}

const edges = (page: readonly Line[]): readonly Line[] => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]

const wordsOf = ({ segments }: Line): string => segments.map(({ text }) => text).join(' ')

/** “CÔNG BÁO/Số 12/Ngày 3-4-2025” and that of the next page are one: digits do not count. */
const shapeOf = (text: string): string => text.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim()

function numberOf(text: string): number | null {
  const number = PAGE_NUMBER.exec(text.trim())?.[1]
  return number === undefined ? null : Number(number)
}

/** What the number on the first page is, when at least half of the pages after the first count on from it. */
function numbersOffset(pages: readonly (readonly Line[])[]): number | null {
  const offsets = new Map<number, number>()
  pages.forEach((page, i) => {
    const here = edges(page).flatMap((line) => numberOf(wordsOf(line)) ?? [])
    for (const number of new Set(here)) offsets.set(number - i, (offsets.get(number - i) ?? 0) + 1)
  })
  const [offset, count] = [...offsets].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  return count > 0 && count >= (pages.length - 1) / 2 && pages.length > 1 ? offset : null
}
