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

/** “uỷ” in “Thành uỷ”; not in “quý” (after q) nor “thuỷ” + letter: only where the syllable ends. */
const OLD_TONE = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])(?!\p{L})/gu

/**
 * The text as patterns see it: line ends, emphasis marks, table bars and odd spaces are blanks, Ð (U+00D0) is Đ, dashes are
 * hyphens, tone marks stand where the new spelling puts them. It has the length of `text`, so offsets serve for both.
 */
export function toView(text: string): string {
  return text
    .replace(/[\n\t*_|\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[–—‐‑]/g, '-')
    .replace(OLD_TONE, (pair) => TONES.get(pair) ?? pair)
}

/** Words on one line: runs of blanks become one, ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
