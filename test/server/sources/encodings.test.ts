import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TCVN3 } from '../../../server/sources/data/tcvn3.ts'
import { VNI } from '../../../server/sources/data/vni.ts'
import { decodeText, normaliseText } from '../../../server/sources/text.ts'
import { HOME } from '../samples.ts'

const SAMPLES = readdirSync(join(HOME, 'server/samples')).map((name) =>
  readFileSync(join(HOME, 'server/samples', name), 'utf8').normalize('NFC'),
)
/** Sentences of real texts, in letters that every encoding has. */
const SENTENCES = SAMPLES.flatMap((text) => text.split('\n')).flatMap((line) =>
  /^[\u0020-\u007e\u00c0-\u1ef9]{60,}$/u.test(line) && /[ạảấầậộịọợụựẹếềệ]/u.test(line) ? [line] : [],
)
const texts = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 8 })
  .map((sentences) => sentences.join('\n'))

const encoder = (table: ReadonlyMap<string, string>): ((text: string) => string) => {
  const back = new Map([...table].map(([from, to]) => [to, from]))
  return (text) => [...text].map((letter) => back.get(letter) ?? letter).join('')
}
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const toTcvn3 = encoder(TCVN3)
const toVni = encoder(VNI)

/** windows-1258: vowels with circumflex, breve or horn, and tones behind them. */
function to1258(text: string): Buffer {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte)
  const letters = [...text.normalize('NFD').replace(/([\u0323])([\u0302\u0306])/gu, '$2$1')].join('')
  const joined = letters.replace(/[aAeEoOuU][\u0302\u0306\u031b]/gu, (vowel) => vowel.normalize('NFC'))
  return Buffer.from([...joined].map((letter) => bytes.get(letter) ?? 0x3f))
}

const read = (bytes: Uint8Array): string => normaliseText(decodeText(bytes, 'a.txt'), 'a.txt')

describe('a text comes back from every encoding', () => {
  const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with BOM', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-8, letters and marks apart', (text) => Buffer.from(text.normalize('NFD'))],
    ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1258', to1258],
    ['VNI', (text) => latin(toVni(text))],
    ['VNI as Latin letters in UTF-8', (text) => Buffer.from(toVni(text))],
  ]
  test.each(ENCODINGS)('%s', (_, encode) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(encode(text))).toBe(text)
      }),
    )
  })

  // TCVN3 has capitals with tones only as a font of capitals.
  const TCVN3_FORMS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['TCVN3', (text) => latin(toTcvn3(text))],
    ['TCVN3 as Latin letters in UTF-8', (text) => Buffer.from(toTcvn3(text))],
  ]
  test.each(TCVN3_FORMS)('%s, in small letters', (_, encode) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(encode(text.toLowerCase()))).toBe(text.toLowerCase())
      }),
    )
  })
})

describe('capitals of a font of capitals', () => {
  test.each([
    [
      'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    ],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('%s', (from, to) => {
    expect(read(Buffer.from(from))).toBe(to)
  })
})

describe('a proper text stays as it is', () => {
  test.each(SAMPLES.map((text, i) => [i, text] as const))('sample %i', (_, text) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    // Each line alone, too: few words must not be enough to be taken for another encoding.
    for (const words of [text, ...lines]) expect(read(Buffer.from(words))).toBe(words.replace(/\r\n?/g, '\n'))
  })

  test.each([
    'São Paulo, Perú, déjà vu, garçon, été à Orléans',
    'Hà Nam, Hà Giang và Lào Cai',
    '§ 5 « Müller » ± 3° ½ µm',
    'Ðắk Lắk, Đà Nẵng',
  ])('%s', (text) => {
    expect(read(Buffer.from(text))).toBe(text)
  })

  test('but for marks that nobody sees', () => {
    expect(read(Buffer.from('Ủy\u00ad ban\u200b nhân\ufeff dân\r\nxã'))).toBe('Ủy ban nhân dân\nxã')
  })
})
