/**
 * Old tone placement to new at the end of a syllable: “uỷ” to “ủy”, “hoà” to “hòa”, but “quý”, “hoàn” stay.
 * Each pair has the same length in UTF-16.
 */
const TONES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['oà', 'òa'],
      ['oá', 'óa'],
      ['oả', 'ỏa'],
      ['oã', 'õa'],
      ['oạ', 'ọa'],
      ['oè', 'òe'],
      ['oé', 'óe'],
      ['oẻ', 'ỏe'],
      ['oẽ', 'õe'],
      ['oẹ', 'ọe'],
      ['uỳ', 'ùy'],
      ['uý', 'úy'],
      ['uỷ', 'ủy'],
      ['uỹ', 'ũy'],
      ['uỵ', 'ụy'],
    ] as const
  ).flatMap(([old, now]) => [
    [old, now],
    [old.toUpperCase(), now.toUpperCase()],
  ]),
)

/** Cyrillic letters that look like Latin ones and stand for them in symbols that were scanned: “105/2025/TT-BTС”. */
const LOOKALIKES = 'АВЕКМНОРСТХаеорсух'
const LATIN = 'ABEKMHOPCTXaeopcyx'
const LOOKALIKE = new RegExp(`[${LOOKALIKES}]`, 'g')

/** “uỷ” in “Thành uỷ”; not in “quý” (after q) nor “thuỷ” + letter: only where the syllable ends. */
const OLD_TONE = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])(?!\p{L})/gu

/**
 * Heads of pages of the official gazette, with the page number above or below: “CÔNG BÁO/Số 851 + 852/Ngày 01-7-2025⏎3”. They
 * stand in mid-sentence wherever a page ends.
 */
const PAGE_HEAD = /^[^\S\n]*(?:\d{1,4}[^\S\n]*\n\s*)?CÔNG BÁO\s*\/\s*Số[^\n]{1,80}(?:\n\s*\d{1,4}[^\S\n]*(?=\n))?/gmu

/**
 * The text as patterns see it: page heads, line ends, emphasis marks, table bars and odd spaces are blanks, Ð (U+00D0) is Đ, Cyrillic
 * look-alikes are Latin, dashes are hyphens, tone marks stand where the new spelling puts them. It has the length of `text`, so offsets serve for both.
 */
export function toView(text: string): string {
  return text
    .replace(PAGE_HEAD, (head) => ' '.repeat(head.length))
    .replace(/[\n\t*_|\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(LOOKALIKE, (letter) => LATIN[LOOKALIKES.indexOf(letter)] ?? letter)
    .replace(/[–—‐‑]/g, '-')
    .replace(OLD_TONE, (pair) => TONES.get(pair) ?? pair)
}

/** Words on one line: runs of blanks become one, ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
