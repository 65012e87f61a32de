import { TCVN3 } from './data/tcvn3.ts'
import { VNI } from './data/vni.ts'
import { scoreSyllables, share } from './syllables.ts'

/**
 * The encodings of before Unicode: TCVN3 and VNI put Vietnamese letters where Windows has French ones, and the font showed
 * them right. They reach us as bytes (.txt), or as Latin letters within Unicode (.docx, .html, .pdf, or a .txt saved anew).
 */

/** Takes text in one of the encodings, read as Latin letters, to Unicode. */
export type Convert = (latin: string) => string

/** A letter with a mark of its own behind it, or one letter: “oä”, “ñ”. */
const VNI_LETTER = /[aeouyôöAEOUYÔÖ][àáâãäåèéêëïõøùúûüÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ]|[ìíæóòîñôöÌÍÆÓÒÎÑÔÖ]/gu
const fromVni: Convert = (latin) => latin.replace(VNI_LETTER, (letters) => VNI.get(letters) ?? letters)

/** “CéNG HßA X· HéI”: capitals of a font; the words between have no small letter. */
const CAPITALS = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/
const fromTcvn3: Convert = (latin) =>
  latin
    .split('\n')
    .map((line) => {
      const converted = line.replace(/[\u00a1-\u00fe]/gu, (letter) => TCVN3.get(letter) ?? letter)
      return CAPITALS.test(line) ? converted.toUpperCase() : converted
    })
    .join('\n')

const ENCODINGS: readonly Convert[] = [fromTcvn3, fromVni]

/** Share of syllables at which bytes that are no UTF-8 are taken for Vietnamese in that encoding. */
const SURE = 0.7

/**
 * Text of bytes that are no UTF-8: TCVN3, VNI or windows-1258, whichever makes Vietnamese of it.
 * @returns null when none does
 */
export function decodeLegacy(bytes: Uint8Array): string | null {
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const candidates = [
    new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    ...ENCODINGS.map((convert) => convert(latin)),
  ].map((text) => ({ text, share: share(scoreSyllables(text)) }))
  const best = candidates.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= SURE ? best.text : null
}

/** A line with Latin letters beyond ASCII and no Vietnamese ones: “céng hßa x· héi”, “Hà Nam”; not “Hà Nội”. */
const isSuspect = (line: string): boolean =>
  /[\u00a1-\u00ff]/u.test(line) && !/[\u0100-\u02ff\u1e00-\u1eff]/u.test(line)
/** Shares of syllables after and before: above and below these, text in Unicode is converted. */
const CONVERTED = 0.9
const UNCONVERTED = 0.6
/** Fewer words tell nothing: “São Paulo, Perú”. */
const FEWEST_WORDS = 3

/**
 * Converts lines that hold TCVN3 or VNI as Latin letters, and no others: a proper text has syllables as it stands.
 * @returns the text itself when there is nothing to convert
 */
export function repairLegacy(text: string): string {
  const lines = text.split('\n')
  const suspects = lines.filter(isSuspect).join('\n')
  const before = scoreSyllables(suspects)
  if (before.words < FEWEST_WORDS || share(before) > UNCONVERTED) return text
  const best = ENCODINGS.map((convert) => ({ convert, share: share(scoreSyllables(convert(suspects))) })).reduce(
    (a, b) => (b.share > a.share ? b : a),
  )
  if (best.share < CONVERTED) return text
  return lines.map((line) => (isSuspect(line) ? better(line, best.convert(line)) : line)).join('\n')
}

/** The one with more syllables: “Hà Nam” in Unicode stays in a file that is TCVN3 elsewhere. */
const better = (line: string, converted: string): string =>
  share(scoreSyllables(converted)) >= share(scoreSyllables(line)) ? converted : line
