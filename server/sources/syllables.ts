/**
 * How Vietnamese a text is. The syllables of Vietnamese are built so narrowly (a beginning, a rhyme, one tone) that text read
 * in a wrong encoding has next to none: “céng hßa x· héi” for “cộng hòa xã hội”.
 */

/** Beginnings and rhymes without tones: Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), as written today. */
const BEGINNINGS = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x'
const RHYMES = [
  'a(?:ch|c|m|ng|nh|n|p|t|i|o|u|y)?',
  'ă(?:c|m|ng|n|p|t)',
  'â(?:c|m|ng|n|p|t|u|y)',
  'e(?:c|m|ng|n|p|t|o)?',
  'ê(?:ch|m|nh|n|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u)?',
  'iê(?:c|m|ng|n|p|t|u)',
  'o(?:c|m|ng|n|p|t|i)?',
  'oo(?:c|ng)',
  'o(?:a(?:ch|c|m|ng|nh|n|t|i|o|y)?|ă(?:c|m|ng|n|t)|e(?:o|n|t)?)',
  'ô(?:c|m|ng|n|p|t|i)?',
  'ơ(?:m|n|p|t|i)?',
  'u(?:a|c|m|ng|n|p|t|i)?',
  'u(?:â(?:ng|n|t|y)|ê(?:ch|nh|n|t|u)?|ơ|ô(?:c|m|ng|n|t|i)|yê(?:n|t)|y(?:a|ch|nh|n|p|t|u)?)',
  'ư(?:a|c|ng|n|t|i|u)?',
  'ươ(?:c|m|ng|n|p|t|i|u)',
  'y(?:ê(?:m|n|t|u|ng))?',
].join('|')
const SYLLABLE = new RegExp(`^(?:${BEGINNINGS})?(?:${RHYMES})$`, 'u')
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Whether a word is built as a syllable of Vietnamese: “nghị”, “thuế”; not “ngh”, “Quyđịnh”. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  return (apart.match(TONE)?.length ?? 0) <= 1 && SYLLABLE.test(apart.replace(TONE, '').normalize('NFC'))
}

/** How many words with letters beyond ASCII a text has, and how many of them are Vietnamese syllables. */
export interface Score {
  readonly words: number
  readonly syllables: number
}

/** Words of a text that are looked at: enough to tell, and quick on a text of any length. */
const ENOUGH = 20_000
/** No syllable has more than 7 letters; in an old encoding, or apart, they are up to twice as many. */
const WORD = /[^\s\p{P}\p{Sm}\d]{0,14}[\u00a1-\u1eff][^\s\p{P}\p{Sm}\d]{0,14}/gu

/** Counts the Vietnamese syllables of a text, or of its first {@link ENOUGH} words. */
export function scoreSyllables(text: string): Score {
  let words = 0
  let syllables = 0
  for (const [word] of text.matchAll(WORD)) {
    words++
    if (isSyllable(word)) syllables++
    if (words === ENOUGH) break
  }
  return { words, syllables }
}

/** Share of syllables among the words, 0 to 1; 0 where there is no word. */
export const share = ({ words, syllables }: Score): number => (words === 0 ? 0 : syllables / words)
