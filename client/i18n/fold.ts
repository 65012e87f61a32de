/** Words without case and accents, so that they are found as people type them; its length may differ. */
export function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}
