import { expect, test } from 'vitest'
import { agencyId, kindOf, type Named, sourceId, taskId, toDocument } from '../../../server/graph/identity.ts'

const here = sourceId('a.txt')
const there = sourceId('b.txt')
const named = (number: string | null, issuer: string | null = null, issuedOn: string | null = null): Named => ({
  number,
  issuer,
  issuedOn,
  title: null,
})
const law = (title: string, issuedOn: string | null = null): Named => ({ number: null, issuer: null, title, issuedOn })

test.each([
  // The symbol tells a national issuer, whatever the text says
  [named('16/CT-TTg'), named('16/ct-ttg', 'Thủ tướng Chính phủ')],
  // The chairman's papers have the committee's numbers, the standing board's those of the party committee
  [named('17/CT-UBND', 'Chủ tịch UBND thành phố Hà Nội'), named('17/CT-UBND', 'UBND thành phố Hà Nội')],
  [named('05-CT/TU', 'Ban Thường vụ Thành ủy Hà Nội'), named('05-CT/TU', 'Thành ủy Hà Nội')],
  // The year inside the number, or with the mention
  [named('23/2021/QĐ-TTg'), named('23/2021/QĐ-TTg', null, '2021-07-07')],
  [named('15/NQ-HĐND', 'HĐND tỉnh Long An', '2021-08-13'), named('15/NQ–HĐND', 'HĐND tỉnh Long An', '2021')],
  [law('Luật Giá', '2023'), law('luật giá', '2023-06-19')],
])('one document: %j and %j', (a, b) => {
  expect(toDocument(a, here).id).toBe(toDocument(b, there).id)
})

test.each([
  [named('15/NQ-HĐND', 'HĐND thành phố Hà Nội', '2021'), named('15/NQ-HĐND', 'HĐND thành phố Huế', '2021')],
  [named('16/CT-TTg', null, '2020'), named('16/CT-TTg', null, '2017')],
  // Unknown year: its own node until the graph settles it
  [named('16/CT-TTg', null, '2020'), named('16/CT-TTg')],
  // Unknown local issuer: known to its own source only
  [named('17/CT-UBND'), named('17/CT-UBND')],
  [named(null), named(null)],
  [law('Luật Giá', '2012'), law('Luật Giá', '2023')],
])('two documents: %j and %j', (a, b) => {
  expect(toDocument(a, here).id).not.toBe(toDocument(b, there).id)
})

test('all years of a number share a series', () => {
  expect(toDocument(named('16/CT-TTg', null, '2020'), here).series).toBe(toDocument(named('16/CT-TTg'), there).series)
})

test('an id tells its kind', () => {
  expect([here, taskId(here, 1), agencyId('Chính phủ'), toDocument(named('68/NQ-CP'), here).id].map(kindOf)).toEqual([
    'Source',
    'Task',
    'Agency',
    'Document',
  ])
  expect(['', 'd_', 'x_0123456789abcdef', 'd_0123456789abcde!', 'd_0123456789abcdef0'].map(kindOf)).toEqual(
    Array(5).fill(null),
  )
})
