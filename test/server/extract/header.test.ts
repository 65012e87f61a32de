import { describe, expect, test } from 'vitest'
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
    signature: null,
    coIssuers: [],
    recipients: [],
    place: null,
  })
})

test.each([
  ['PHÁT TRIỂN CHÍNH PHỦ SỐ\nTHỦ TƯỚNG CHÍNH PHỦ', 'PHÁT TRIỂN CHÍNH PHỦ SỐ'],
  ['QUY CHẾ LÀM VIỆC CỦA\nCHÍNH PHỦ', 'QUY CHẾ LÀM VIỆC CỦA CHÍNH PHỦ'],
])('a line that names who issues is no part of the title: %j', (lines, title) => {
  const { document } = read(`Số: 2629/QĐ-TTg\n\nQUYẾT ĐỊNH\nBAN HÀNH ${lines}\nCăn cứ Luật Đất đai;`)
  expect(document).toMatchObject({ title: `BAN HÀNH ${title}`, issuer: 'Thủ tướng Chính phủ' })
})

describe('papers of the official gazette', () => {
  const law = `
CÔNG BÁO/Số 1523 + 1524/Ngày 29-12-2024
3
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUỐC HỘI

Luật số: 51/2024/QH15

LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẢO HIỂM Y TẾ

Điều 1. Bảo hiểm xã hội Việt Nam có trách nhiệm báo cáo Quốc hội, Chính phủ theo quy định của Luật

CÔNG BÁO/Số 1523 + 1524/Ngày 29-12-2024
4
Dược số 105/2016/QH13 trước ngày 30/6/2025./.

Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV,
kỳ họp thứ 8 thông qua ngày 27 tháng 11 năm 2024.

CHỦ TỊCH QUỐC HỘI

Trần Thanh Mẫn

Phụ lục I
Nơi nhận:
- Sở Y tế
`

  test('a law has its number behind its kind, its date below its last article and its signature before what is attached', () => {
    const { document, citations, tasks } = read(law)
    expect(document).toMatchObject({
      type: 'Luật',
      number: '51/2024/QH15',
      issuer: 'Quốc hội',
      issuedOn: '2024-11-27',
      signatory: 'Trần Thanh Mẫn',
    })
    expect(citations.map(({ number }) => number)).toContain('105/2016/QH13')
    expect(tasks.map(({ deadline }) => deadline)).toEqual(['2025-06-30'])
  })

  test('a consolidated text has its own number and date at the signature', () => {
    const joined = law
      .replace('Luật số: 51/2024/QH15\n', '')
      .replace(
        /Luật này được[\s\S]*$/,
        'VĂN PHÒNG QUỐC HỘI\nSố: 22/VBHN-VPQH\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 26 tháng 02 năm 2025\nCHỦ NHIỆM\n\nLê Quang Tùng\n',
      )
    expect(read(joined).document).toMatchObject({
      type: 'Văn bản hợp nhất',
      number: '22/VBHN-VPQH',
      issuedOn: '2025-02-26',
      signatory: 'Lê Quang Tùng',
    })
  })
})

/** A paper with this head and a body. */
const paper = (head: string): string => `${head}\n\nQUYẾT ĐỊNH\nVề việc kiện toàn\n\nĐiều 1. Sở Y tế phải báo cáo.\n`

describe('who issues it, by the head', () => {
  test.each([
    // a body that no list knows, spelled as further on
    [
      'BAN CHỈ ĐẠO NHÀ NƯỚC\nVỀ DU LỊCH\n-------\nSố: 170/QĐ-BCĐNNDL\nTrưởng Ban Chỉ đạo Nhà nước về Du lịch',
      'Ban Chỉ đạo Nhà nước về Du lịch',
    ],
    // below its superior, both in words that are open
    ['CỤC THUẾ\nTHUẾ TỈNH TÂY NINH\n-------\nSố: 3257/TNI-QLDN1', 'Thuế tỉnh Tây Ninh'],
    // with the place of its superior
    [
      'UBND THÀNH PHỐ HÀ NỘI\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\n-------\nSố: 1609/QĐ-TTPVHCC',
      'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
    ],
    // by the symbol, not by whom the title is about
    [
      'Số: 1663/NQ-UBTVQH15\n\nNGHỊ QUYẾT\nVề sắp xếp các đơn vị hành chính của tỉnh Đồng Tháp',
      'Ủy ban Thường vụ Quốc hội',
    ],
  ])('%j', (head, issuer) => {
    expect(read(paper(head)).document.issuer).toBe(issuer)
  })

  test('several bodies together, as the symbol names them', () => {
    const { document } = read(
      'Số: 55/2015/TTLT-BTC-BKHCN\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn định mức\n\nĐiều 1. Phạm vi\n',
    )
    expect([document.issuer, ...document.coIssuers.map(({ name }) => name)]).toEqual([
      'Bộ Tài chính',
      'Bộ Khoa học và Công nghệ',
    ])
  })
})

describe('the date of a head', () => {
  test.each([
    ['Hà Nội, ngày 01 tháng 12 năm 2025', '2025-12-01'],
    // the comma is forgotten
    ['Hà Nội ngày 01 tháng 12 năm 2025', '2025-12-01'],
    // no date: that of a law in the grounds is another's
    ['', null],
  ])('%j', (date, issuedOn) => {
    expect(
      read(
        `CHÍNH PHỦ\n-------\nSố: 388/NQ-CP\n${date}\n\nNGHỊ QUYẾT\nVề kết luận\n\nCăn cứ Nghị quyết kỳ họp ngày 29 tháng 6 năm 2024;\n\nĐiều 1. Thông qua.\n`,
      ).document.issuedOn,
    ).toBe(issuedOn)
  })
})

describe('a signature', () => {
  const signed = (lines: string): unknown =>
    read(
      `${paper('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n\nSố: 9/QĐ-UBND')}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n|\n${lines}\n|`,
    ).document.signature
  test.each([
    // a deputy for the chairman in the name of the committee
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Một',
      'Phó Chủ tịch',
      ['TM UBND thành phố Hà Nội', 'KT Chủ tịch'],
    ],
    // lines broken in mid-name, a form on a line of its own
    [
      'TL. \nBỘ TRƯỞNG,\nCHỦ NHIỆM\nKT. CHỦ\nTỊCH\nPHÓ CHỦ\nTỊCH\n\nTrần Văn Một',
      'Phó Chủ tịch',
      ['TL Bộ trưởng, Chủ nhiệm', 'KT Chủ tịch'],
    ],
    // as the Party writes it
    ['T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Văn Một', 'Chánh Văn phòng', ['TL Ban Thường vụ']],
    // who acts as the head
    ['Q. GIÁM ĐỐC\n\nTrần Văn Một', 'Quyền Giám đốc', []],
  ])('%j', (lines, office, onBehalf) => {
    const signature = signed(lines) as { name: string; office: string; onBehalf: { form: string; of: string }[] }
    expect(signature.name).toBe('Trần Văn Một')
    expect(signature.office).toBe(office)
    expect(signature.onBehalf.map(({ form, of }) => `${form} ${of}`)).toEqual(onBehalf)
  })
})

describe('the place of a national paper', () => {
  const notice = (title: string): string =>
    `VĂN PHÒNG CHÍNH PHỦ\n\nSố: 648/TB-VPCP\n\nHà Nội, ngày 27 tháng 11 năm 2025\n\nTHÔNG BÁO\n\n${title}\n\n${'Đoàn đã đi thăm cơ sở. '.repeat(60)}\n\nSở Y tế khẩn trương báo cáo. Tỉnh Quảng Ninh và tỉnh Quảng Ninh là ví dụ.\n`
  const bodies = (title: string): readonly string[] =>
    read(notice(title)).tasks.flatMap((task) => task.bodies.map(({ name }) => name))

  test('is the only one that its opening names', () => {
    expect(bodies('Kết luận tại buổi làm việc với Ban Thường vụ Tỉnh ủy Điện Biên')).toEqual(['Sở Y tế tỉnh Điện Biên'])
  })

  test('is none when it names none, or several', () => {
    expect(bodies('Kết luận tại cuộc họp về phòng, chống dịch')).toEqual(['Sở Y tế'])
    expect(bodies('Kết luận về lũ lụt tại Khánh Hòa, Đắk Lắk khu vực Thái Bình Dương')).toEqual(['Sở Y tế'])
  })
})
