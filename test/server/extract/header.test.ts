import { expect, test } from 'vitest'
import { read } from './reading.ts'

test('a state paper (Decree 30/2020/NĐ-CP)', () => {
  const { document } = read(
    '|\n**ỦY BAN NHÂN DÂN**\nTHÀNH PHỐ CẦN THƠ\n-------\n|\nSố: 09/CT-UBND\n|\n*Cần Thơ, ngày 18\ntháng 11 năm 2025*\n|\n\n**CHỈ THỊ**\n\nVỀ TĂNG CƯỜNG QUẢN LÝ NƯỚC DƯỚI\nĐẤT\n\nNước là nguồn tài nguyên.\n\nNơi nhận:\n- Như trên;\n- Sở Xây dựng (để thực hiện);\n- Lưu: VT.\n|\n**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Một**\n|',
  )
  expect(document).toMatchObject({
    type: 'Chỉ thị',
    number: '09/CT-UBND',
    title: 'VỀ TĂNG CƯỜNG QUẢN LÝ NƯỚC DƯỚI ĐẤT',
    issuer: 'UBND thành phố Cần Thơ',
    issuedOn: '2025-11-18',
    signatory: 'Trần Văn Một',
    place: 'thành phố Cần Thơ',
  })
  expect(document.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['Như trên', null],
    ['Sở Xây dựng (để thực hiện)', 'để thực hiện'],
    ['Lưu: VT', null],
  ])
  expect(document.recipients[1]?.bodies.map(({ name }) => name)).toEqual(['Sở Xây dựng thành phố Cần Thơ'])
})

test('an official letter, whatever its symbol', () => {
  const { document } = read(
    'CỤC THUẾ\nTHUẾ TỈNH TÂY NINH\n-------\n|\nSố: 3257/TNI-QLDN1\n*V/v thuế suất*\n|\nTây Ninh, ngày 01 tháng 12 năm 2025\n|\nKính gửi: Công ty Một\n\nTrả lời như sau.',
  )
  expect(document).toMatchObject({ type: 'Công văn', number: '3257/TNI-QLDN1', issuedOn: '2025-12-01' })
})

test('a party paper without number or date of its own: the day of the meeting, the body of the title', () => {
  const { document } = read(
    'THÔNG BÁO\n\nKết luận của Thường trực Thành ủy về phòng dịch tại thành phố Hà Nội\n\nNgày 16/8/2021, Thường trực Thành ủy họp, nghe báo cáo.\n\nNơi nhận:\n\n- Ban Bí thư,\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\nTrần Anh Tuấn',
  )
  expect(document).toMatchObject({
    type: 'Thông báo',
    number: null,
    issuer: 'Thường trực Thành ủy Hà Nội',
    issuedOn: '2021-08-16',
    signatory: 'Trần Anh Tuấn',
  })
})

test('a report names the directive that it reports', () => {
  const { document, citations } = read(
    'Ban Thường vụ Thành ủy Hà Nội ngày 30/7 ký ban hành Chỉ thị số 05-CT/TU về tăng cường trách nhiệm của người đứng đầu.',
  )
  expect(document).toMatchObject({
    type: 'Chỉ thị',
    number: '05-CT/TU',
    issuer: 'Ban Thường vụ Thành ủy Hà Nội',
    issuedOn: '--07-30',
    title: 'về tăng cường trách nhiệm của người đứng đầu',
  })
  expect(citations).toEqual([])
})

test('a report of a meeting is a conclusion of who led it', () => {
  const { document } = read(
    'Sau khi nghe báo cáo của Thành phố Hà Nội, Thủ tướng Chính phủ ghi nhận, đánh giá cao kết quả đạt được.',
  )
  expect(document).toMatchObject({ type: 'Kết luận', issuer: 'Thủ tướng Chính phủ' })
})

test('a text that is no directive tells nothing', () => {
  expect(read('Hôm nay trời đẹp.').document).toEqual({
    type: null,
    number: null,
    title: null,
    issuer: null,
    issuerSpan: null,
    issuedOn: null,
    signatory: null,
    recipients: [],
    place: null,
  })
})
