import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateInWords } from '../../client/i18n/dates.ts'
import { en } from '../../client/i18n/en.ts'
import { vi } from '../../client/i18n/vi.ts'

const keys = (words: object, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  )
const blanks = (words: string): readonly string[] =>
  [...words.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name).sort()
const at = (words: object, key: string): string =>
  key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], words) as string

test('both languages have the same words with the same blanks, and none is empty', () => {
  expect(keys(en)).toEqual(keys(vi))
  for (const key of keys(vi)) {
    expect(at(vi, key).trim(), key).not.toBe('')
    expect(at(en, key).trim(), key).not.toBe('')
    expect(blanks(at(en, key)), key).toEqual(blanks(at(vi, key)))
  }
})

describe('dates', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'vi',
      resources: { vi: { translation: vi }, en: { translation: en } },
      interpolation: { escapeValue: false },
    })
  })

  test.each([
    ['2021-08-16', '16 thg 8, 2021', 'Aug 16, 2021'],
    ['2021-09', 'tháng 9/2021', '9/2021'],
    ['2024-Q2', 'quý 2/2024', 'Q2 2024'],
    ['2021', 'năm 2021', '2021'],
    ['--07-30', '30/7 (không rõ năm)', '30/7 (year not stated)'],
  ])('%s', (iso, vietnamese, english) => {
    expect(dateInWords(iso, 'vi', i18next.getFixedT('vi'))).toBe(vietnamese)
    expect(dateInWords(iso, 'en', i18next.getFixedT('en'))).toBe(english)
  })
})
