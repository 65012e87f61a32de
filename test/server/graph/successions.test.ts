import { describe, expect, test } from 'vitest'
import { PROVINCES } from '../../../server/extract/data/provinces.ts'
import { toAgency } from '../../../server/graph/agency.ts'
import {
  DEPARTMENT_SUCCESSIONS,
  NATIONAL_SUCCESSIONS,
  PROVINCE_MERGERS,
} from '../../../server/graph/data/successions.ts'
import { agencyId } from '../../../server/graph/identity.ts'
import { decreeId, successorOf } from '../../../server/graph/successions.ts'

const SPRING = '2025-03-01'
const SUMMER = '2025-07-01'

test.each([
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', SPRING, '176/2025/QH15'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ', SPRING, '176/2025/QH15'],
  ['Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo', SPRING, '176/2025/QH15'],
  // An office goes the way of its body
  ['Bộ trưởng Bộ Giao thông vận tải', 'Bộ trưởng Bộ Xây dựng', SPRING, '176/2025/QH15'],
  ['Chủ tịch UBND tỉnh Hà Giang', 'Chủ tịch UBND tỉnh Tuyên Quang', SUMMER, '202/2025/QH15'],
  // “Ban Tuyên giáo” is an organ of a committee, too
  ['Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương', '2025-02', '121-KL/TW'],
  // A department changes its field in March, its province in July
  ['Sở Kế hoạch và Đầu tư tỉnh Bình Dương', 'Sở Tài chính tỉnh Bình Dương', SPRING, '45/2025/NĐ-CP'],
  ['Sở Tài chính tỉnh Bình Dương', 'Sở Tài chính thành phố Hồ Chí Minh', SUMMER, '202/2025/QH15'],
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', SPRING, '45/2025/NĐ-CP'],
  // The committee of a province that joined a city
  ['Ban Thường vụ Tỉnh ủy Bình Dương', 'Ban Thường vụ Thành ủy Hồ Chí Minh', SUMMER, '202/2025/QH15'],
  ['Tỉnh đoàn Hải Dương', 'Thành đoàn Hải Phòng', SUMMER, '202/2025/QH15'],
  ['HĐND tỉnh Thừa Thiên Huế', 'HĐND thành phố Huế', '2025-01-01', '175/2024/QH15'],
  ['UBND tỉnh Hà Tây', 'UBND thành phố Hà Nội', '2008-08-01', '15/2008/QH12'],
])('%s was succeeded by %s', (name, next, on, number) => {
  expect(successorOf(name)).toMatchObject({ name: next, on, decree: { number } })
})

test.each([
  'Bộ Tài chính',
  'UBND tỉnh Tuyên Quang',
  'Sở Y tế thành phố Hà Nội',
  'UBND huyện Mê Linh, tỉnh Hà Tây',
  'Các sở, ban, ngành',
  'Bộ',
])('%s goes on', (name) => {
  expect(successorOf(name)).toBeNull()
})

test('a name tells when it was right', () => {
  expect(toAgency('Bộ Nông nghiệp và Môi trường')).toMatchObject({ since: SPRING, until: null })
  expect(toAgency('Bộ Thông tin và Truyền thông')).toMatchObject({ since: '2007-07-31', until: SPRING })
  expect(toAgency('Sở Nông nghiệp và Môi trường tỉnh Hà Giang')).toMatchObject({ since: SPRING, until: SUMMER })
  expect(toAgency('UBND huyện Mê Linh')).toMatchObject({ since: null, until: SUMMER })
})

test('the lineage goes on to the last successor', () => {
  const names = ['Sở Bưu chính, Viễn thông', 'Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ']
  const inBinhDuong = names.map((name) => `${name} tỉnh Bình Dương`)
  const last = 'Sở Khoa học và Công nghệ thành phố Hồ Chí Minh'
  expect(toAgency(inBinhDuong[0] ?? '').lineage).toEqual([...inBinhDuong, last].map(agencyId))
})

test('the instrument that reorganised bodies is the document that sources cite', () => {
  expect(decreeId('121-KL/TW')).toMatch(/^d_/)
  expect(new Set(['176/2025/QH15', '121-KL/TW', '202/2025/QH15'].map(decreeId)).size).toBe(3)
})

describe('the data', () => {
  const all = [...NATIONAL_SUCCESSIONS, ...DEPARTMENT_SUCCESSIONS]

  test('no body ends twice, none succeeds itself, and names are in NFC', () => {
    const before = all.flatMap((succession) => succession.before)
    expect(new Set(before).size).toBe(before.length)
    for (const name of [...before, ...all.map(({ after }) => after)]) expect(name).toBe(name.normalize('NFC').trim())
  })

  test('successors begin after what they succeed', () => {
    for (const { after, on } of all) {
      const next = successorOf(after)
      if (next) expect(next.on > on, after).toBe(true)
    }
  })

  test('63 provinces became 34: of each that ended, both names are provinces', () => {
    const names = new Set(PROVINCES.map(({ name }) => name))
    for (const { before, after } of PROVINCE_MERGERS)
      expect([names.has(before), names.has(after)]).toEqual([true, true])
    const ended = new Set(PROVINCE_MERGERS.map(({ before }) => before))
    expect([...names].filter((name) => !ended.has(name))).toHaveLength(34)
  })
})
