import { expect, test } from 'vitest'
import { toAgency } from '../../../server/graph/agency.ts'
import { authorityOf, parentName } from '../../../server/graph/superiors.ts'

test.each([
  ['UBND thành phố Hà Nội', 'provincial', 'government', false],
  ['Ban cán sự đảng UBND thành phố Hà Nội', 'provincial', 'party', false],
  ['HĐND tỉnh Long An', 'provincial', 'council', false],
  ['Công an thành phố Hà Nội', 'provincial', 'armed-forces', false],
  ['Ủy ban MTTQ Việt Nam thành phố Hà Nội', 'provincial', 'front', false],
  ['Thủ tướng Chính phủ', 'national', 'government', false],
  ['Bộ Y tế', 'national', 'government', false],
  ['Tòa án nhân dân tối cao', 'national', 'justice', false],
  ['Các quận, huyện, thị xã', 'district', 'government', true],
  ['UBND các xã, phường', 'commune', 'government', true],
  ['Chính quyền các cấp', null, 'government', true],
  ['Các cấp ủy đảng', null, 'party', true],
])('%s', (name, level, branch, collective) => {
  expect(toAgency(name)).toMatchObject({ level, branch, collective })
})

test('the other spelling of a name is an alias, and both are searched', () => {
  const { aliases, search } = toAgency('UBND thành phố Hà Nội')
  expect(aliases).toEqual(['Ủy ban nhân dân thành phố Hà Nội'])
  expect(search).toBe('ubnd thanh pho ha noi uy ban nhan dan thanh pho ha noi')
})

test.each([
  ['Ban cán sự đảng UBND thành phố Hà Nội', 'UBND thành phố Hà Nội'],
  ['Chủ tịch UBND tỉnh Long An', 'UBND tỉnh Long An'],
  ['Ban Thường vụ Thành ủy Hà Nội', 'Thành ủy Hà Nội'],
  ['Sở Y tế thành phố Hà Nội', 'UBND thành phố Hà Nội'],
  ['Sở Văn hóa, Thể thao và Du lịch tỉnh Long An', 'UBND tỉnh Long An'],
  ['Bộ trưởng Bộ Y tế', 'Bộ Y tế'],
  ['Các đoàn kiểm tra của Ban Thường vụ Thành ủy Hà Nội', 'Ban Thường vụ Thành ủy Hà Nội'],
  ['UBND thành phố Hà Nội', null],
  ['Sở Y tế', null],
  ['Văn phòng Chính phủ', null],
  ['Các địa phương', null],
])('%s belongs to %s', (name, parent) => {
  expect(parentName(name)).toBe(parent)
})

test('the authority behind an office', () => {
  expect(authorityOf('Chủ tịch UBND thành phố Hà Nội')).toBe('UBND thành phố Hà Nội')
  expect(authorityOf('Thường trực HĐND thành phố Huế')).toBe('HĐND thành phố Huế')
  expect(authorityOf('Bộ Y tế')).toBe('Bộ Y tế')
})
