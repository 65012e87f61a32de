import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForSearch } from '../../../server/graph/fold.ts'
import { findSought, toSought } from '../../../server/graph/sought.ts'

test.each([
  ['16/ct-ttg', [['16'], ['ct'], ['ttg', 'thu tuong']], '16 ct ttg'],
  ['Chỉ thị 16', [['chi'], ['thi'], ['16']], 'chi thi 16'],
  [
    '16CT TTg',
    [
      ['16ct', '16 ct'],
      ['ttg', 'thu tuong'],
    ],
    '16 ct ttg',
  ],
  ['5-CT/TU', [['5', '05'], ['ct'], ['tu', 'trung uong']], '5 ct tu'],
  ['05-CT', [['05', '5'], ['ct']], '05 ct'],
  ['UBND Hà Nội', [['ubnd', 'uy ban nhan dan'], ['ha'], ['noi']], 'ubnd ha noi'],
  ['Ủy ban nhân dân', [['uy ban nhan dan', 'ubnd']], 'uy ban nhan dan'],
  [' -/. ', [], ''],
])('“%s” looks for %j', (query, groups, phrase) => {
  expect(toSought(query)).toEqual({ groups, phrase })
})

test.each([
  ['Phòng, chống dịch Covid-19', 'phong dich', ['Phòng', 'dịch']],
  ['Chỉ thị số 16/CT-TTg', '16 ct ttg', ['16', 'CT', 'TTg']],
  ['UBND các cấp, Ủy ban nhân dân xã', 'uy ban nhan dan', ['UBND', 'Ủy ban nhân dân']],
  ['Đảng ủy', 'dan', ['Đản']],
  // NFD, as some texts have it: the marks belong to their letters.
  ['chống dịch'.normalize('NFD'), 'chong', ['chống'.normalize('NFD')]],
  ['dịch bệnh', 'ich', []],
])('in “%s” “%s” marks %j', (text, query, words) => {
  expect(findSought(text, toSought(query)).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

test('what is marked begins with what is looked for, in any text', () => {
  const letters = fc.constantFrom(...'aăâáạđĐĂ12 /-.\u0301𝒜ﬁ')
  const text = fc.string({ unit: letters, maxLength: 40 })
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom(...'ad1f '), maxLength: 4 }), (text, query) => {
      const sought = toSought(query)
      for (const { start, end } of findSought(text, sought)) {
        const folded = foldForSearch(text.slice(start, end))
        expect(sought.groups.flat().some((spelling) => folded.startsWith(spelling))).toBe(true)
      }
    }),
  )
})
