import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toView } from '../../../server/extract/view.ts'
import { mutants } from './mutants.ts'
import { read } from './reading.ts'
import { expectSound } from './sound.ts'

const folder = new URL('../../../server/samples/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'))

const seed = 20_210_816

test('the view has the length of the text', () => {
  for (const text of samples) expect(toView(text)).toHaveLength(text.length)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toView(text)).toHaveLength(text.length)
    }),
    { seed },
  )
})

test('samples read soundly, whole or cut anywhere', () => {
  for (const text of samples) expectSound(text, read(text))
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(), (text, a, b) => {
      const cut = text.slice(a % text.length, (a % text.length) + (b % 3000)).normalize('NFC')
      expectSound(cut, read(cut))
    }),
    { seed, numRuns: 200 },
  )
})

test('samples with faults of typing, scanning and converting read soundly, and the same twice', () => {
  fc.assert(
    fc.property(mutants(samples), (words) => {
      const text = words.normalize('NFC')
      const reading = read(text)
      expectSound(text, reading)
      expect(read(text)).toEqual(reading)
    }),
    { seed, numRuns: 300 },
  )
})

test('words of the trade in any order read soundly, and the same twice', () => {
  const words = fc.constantFrom(
    ...[
      'Chỉ thị',
      'số',
      '16/CT-TTg',
      'ngày',
      '13/8/2021',
      'của',
      'UBND',
      'Thành phố',
      'Sở',
      'Y tế',
      ',',
      ';',
      ':',
      '.',
    ],
    ...[
      'các',
      'yêu cầu',
      'phối hợp với',
      'chỉ đạo',
      'cần',
      'Luật',
      'Nơi nhận:',
      '\n',
      '\n\n',
      '1.',
      'a)',
      '- ',
      '“',
      '…',
    ],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (list) => {
      const text = list.join(' ').normalize('NFC')
      const reading = read(text)
      expectSound(text, reading)
      expect(read(text)).toEqual(reading)
    }),
    { seed, numRuns: 300 },
  )
})

// A pattern that is quadratic in such a text runs into the time limit of a test.
describe('100 kB of one thing, each the worst for some pattern', () => {
  test.each([
    ['one word', 'số '],
    ['digits', '1234567890'],
    ['slashes', '1/'],
    ['numbers that share', '15, '],
    ['number after number', '16/CT-TTg, '],
    ['kinds without numbers', 'Luật Nghị quyết '],
    ['titles without end', 'Luật A '],
    ['lists of bodies', 'các sở, ban, ngành, '],
    ['nested owners', 'Văn phòng của Ban Thường vụ Thành ủy '],
    ['commas', 'Cùng với phòng, '],
    ['capitals', 'Ủy Ban Hà Nội '],
    ['semicolons', 'đã làm; '],
    ['lines', 'a\n'],
    ['empty lines', '\n'],
    ['bullets', '- \n'],
    ['quotes', '“…” '],
    ['blanks', ' '],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    expectSound(text, read(text))
  })
})
