import { expect, test } from 'vitest'
import { foldForSearch } from '../../../server/graph/fold.ts'

test.each([
  ['Phòng, chống dịch', 'phong chong dich'],
  ['Chỉ thị số 17/CT-UBND', 'chi thi so 17 ct ubnd'],
  ['Đắk Lắk', 'dak lak'],
  ['QÐ-UBND', 'qd ubnd'],
  ['Thành uỷ'.normalize('NFD'), 'thanh uy'],
  ['  ', ''],
])('%s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded)
})
