// VNI for Windows (fonts VNI-Times, VNI-Helve): a vowel and, behind it, a second byte for its marks; Windows takes both for
// Latin. The letters are those of the VNI standard as UniKey 4.3 and GNU libiconv's users know them: “Coäng hoøa xaõ hoäi”.

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/** Second bytes: on which vowels they stand, and the marks they mean. `ô` and `ö` are ơ and ư. */
const MARKS: readonly (readonly [string, string, string])[] = [
  ['ø', 'aeouyôö', GRAVE],
  ['ù', 'aeouyôö', ACUTE],
  ['û', 'aeouyôö', HOOK],
  ['õ', 'aeouyôö', TILDE],
  ['ï', 'aeouôö', DOT],
  ['â', 'aeo', CIRCUMFLEX],
  ['à', 'aeo', CIRCUMFLEX + GRAVE],
  ['á', 'aeo', CIRCUMFLEX + ACUTE],
  ['å', 'aeo', CIRCUMFLEX + HOOK],
  ['ã', 'aeo', CIRCUMFLEX + TILDE],
  ['ä', 'aeo', CIRCUMFLEX + DOT],
  ['ê', 'a', BREVE],
  ['è', 'a', BREVE + GRAVE],
  ['é', 'a', BREVE + ACUTE],
  ['ú', 'a', BREVE + HOOK],
  ['ü', 'a', BREVE + TILDE],
  ['ë', 'a', BREVE + DOT],
]

/** Letters of one byte. */
const SINGLE: readonly (readonly [string, string])[] = [
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
]

const small: readonly (readonly [string, string])[] = [
  ...SINGLE,
  ...MARKS.flatMap(([mark, vowels, marks]) =>
    [...vowels].map((vowel) => {
      const letter = vowel === 'ô' ? 'ơ' : vowel === 'ö' ? 'ư' : vowel
      return [vowel + mark, (letter + marks).normalize('NFC')] as const
    }),
  ),
]

/** VNI as Latin letters, one or two → Unicode. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...small,
  ...small.map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const),
])
