import { describe, expect, test } from 'vitest'
import { read, readInHanoi, told } from './reading.ts'

const numbersIn = (words: string): readonly (string | null)[] =>
  readInHanoi(words).citations.map(({ number }) => number)

test.each([
  'Quy định chi tiết Luật Dân số\n\nCăn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;',
  'Trước khi Luật này có hiệu lực thì theo quy định của Luật Tổ chức Chính phủ số 63/2025/QH15.',
])('the title of a law begins behind what opens a recital or points back: %j', (text) => {
  const { citations } = read(text)
  const law = citations.find(({ number }) => number === '63/2025/QH15')
  expect(law?.title).toBe('Luật Tổ chức Chính phủ')
})

test.each([
  ['quy định tại Điều 137 Luật Đất đai hoặc có giấy tờ', 'Luật Đất đai'],
  ['chủ thể theo Luật Hợp tác xã gồm tổ hợp tác', 'Luật Hợp tác xã'],
  ['khoản 7 Điều 76 của Luật Nhà ở11 thì đánh dấu', 'Luật Nhà ở'],
  ['điểm d khoản 3 Điều 43 của Luật Nhà ở và được lập theo mẫu', 'Luật Nhà ở'],
  ['Danh mục chỉ tiêu thống kê quốc gia của Luật Phòng không nhân dân', 'Luật Phòng không nhân dân'],
  ['theo Luật Bảo vệ và phát triển rừng', 'Luật Bảo vệ và phát triển rừng'],
])('a title ends before words that no title holds: %s', (words, title) => {
  expect(readInHanoi(`Sở Y tế thực hiện ${words}.`).citations[0]?.title).toBe(title)
})

describe('numbers', () => {
  test.each([
    // Symbols of the state: year inside, none, term of the National Assembly, letter, dotted number
    ['theo Quyết định số 23/2021/QĐ-TTg', ['23/2021/QĐ-TTg']],
    ['theo Luật số 72/2025/QH15 và Nghị quyết 30c/NQ-CP', ['72/2025/QH15', '30c/NQ-CP']],
    ['theo Nghị quyết số 66.7/2025/NQ-CP', ['66.7/2025/NQ-CP']],
    // Symbols of the Party: hyphen before the kind
    ['theo Thông báo kết luận số 457-TB/TU ngày 12/8/2021', ['457-TB/TU']],
    // Old symbols
    ['theo Quyết định số 1141-TC/QĐ/CĐKT và Quyết định 522/2002/QĐ.UB', ['1141-TC/QĐ/CĐKT', '522/2002/QĐ.UB']],
    // Blanks and line ends that scanning and page breaks leave
    ['tại Tờ trình số 4834 /TTr-SXD', ['4834/TTr-SXD']],
    ['tại Kế hoạch số 515/KH-BCA-BNN&MT', ['515/KH-BCA-BNN&MT']],
    ['theo Nghị định số 78/2025/NĐ-\nCP', ['78/2025/NĐ-CP']],
    // Ð (U+00D0) for Đ
    ['theo Quyết định số 12/QÐ-UBND', ['12/QĐ-UBND']],
    // Several numbers share a symbol
    ['theo các Nghị quyết số 15, 16 và 20/NQ-HĐND', ['15/NQ-HĐND', '16/NQ-HĐND', '20/NQ-HĐND']],
    // The text ends right after the number
    ['Thực hiện Chỉ thị số 16/CT-TTg', ['16/CT-TTg']],
  ])('%s', (words, numbers) => {
    expect(numbersIn(words)).toEqual(numbers)
  })

  test.each([
    'từ ngày 15/8 đến ngày 16/8/2021, trực 24/7',
    'dịch COVID-19, tăng 2014/20 điểm, 1.334 ca F0',
    'điện thoại 024-38256-789, đường 70A/2',
    'Thực hiện Chỉ thị này và các nghị quyết của HĐND',
    'luật sư, pháp luật; Báo Pháp Luật Việt Nam',
  ])('nothing in: %s', (words) => {
    expect(readInHanoi(words).citations).toEqual([])
  })

  test('the document does not cite itself', () => {
    expect(numbersIn('Thực hiện Chỉ thị số 09/CT-UBND và Chỉ thị số 10/CT-UBND')).toEqual(['10/CT-UBND'])
  })

  test('what stands in “Nơi nhận” is not a citation', () => {
    expect(
      numbersIn('Thực hiện Chỉ thị số 16/CT-TTg.\n\nNơi nhận:\n- Như Quyết định số 12/QĐ-UBND;\n- Lưu: VT.'),
    ).toEqual(['16/CT-TTg'])
  })
})

describe('dates and issuers', () => {
  test('stand with the mention, in either order', () => {
    const { citations } = readInHanoi(
      'Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ và Kế hoạch số 94/KH-UBND của UBND Thành phố ngày 19/9/2025;',
    )
    expect(citations.map(told)).toMatchObject([
      { number: '78/2025/NĐ-CP', type: 'Nghị định', issuer: 'Chính phủ', issuedOn: '2025-04-01', relation: 'basis' },
      { number: '94/KH-UBND', issuer: 'UBND thành phố Hà Nội', issuedOn: '2025-09-19', relation: 'basis' },
    ])
  })

  test('an issuer after a list is that of the whole list', () => {
    const { citations } = readInHanoi('theo Chỉ thị số 17/CT-UBND và Công điện 18/CĐ-UBND của Chủ tịch UBND Thành phố.')
    expect(citations.map(({ issuer }) => issuer)).toEqual(Array(2).fill('Chủ tịch UBND thành phố Hà Nội'))
  })

  test('a list does not hand its issuer to another body’s symbol', () => {
    const { citations } = readInHanoi('theo Chỉ thị số 16/CT-TTg và Công điện 18/CĐ-UBND của Chủ tịch UBND Thành phố.')
    expect(citations[0]?.issuer).toBe('Thủ tướng Chính phủ')
  })

  test('a symbol tells a national issuer, the place a local one', () => {
    const { citations } = readInHanoi('theo Nghị quyết số 68/NQ-CP, Nghị quyết số 15/NQ-HĐND và Quyết định 1103-QĐ/TU.')
    expect(citations.map(({ issuer }) => issuer)).toEqual(['Chính phủ', 'HĐND thành phố Hà Nội', 'Thành ủy Hà Nội'])
  })

  test('a date without year stays without one', () => {
    expect(readInHanoi('theo Chỉ thị số 17/CT-UBND ngày 23/7.').citations[0]?.issuedOn).toBe('--07-23')
  })
})

describe('laws by title', () => {
  test.each([
    ['theo quy định của Luật Tài nguyên nước và pháp luật', 'Luật Tài nguyên nước', null],
    [
      'Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21/11/2007;',
      'Luật Phòng, chống bệnh truyền nhiễm',
      '2007-11-21',
    ],
    ['theo Bộ luật Lao động năm 2019.', 'Bộ luật Lao động', '2019'],
    ['Căn cứ Hiến pháp năm 2013;', 'Hiến pháp', '2013'],
  ])('%s', (words, title, issuedOn) => {
    expect(readInHanoi(words).citations.map(told)).toMatchObject([{ number: null, title, issuedOn }])
  })

  test('each law of a list has its own title', () => {
    const { citations } = readInHanoi('Căn cứ Luật Nhà ở số 27/2023/QH15, Luật Giá số 16/2023/QH15 và Luật Đất đai;')
    expect(citations.map(({ title }) => title)).toEqual(['Luật Nhà ở', 'Luật Giá', 'Luật Đất đai'])
  })

  test('a law with its number keeps both', () => {
    expect(
      readInHanoi('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;').citations.map(told),
    ).toMatchObject([{ number: '72/2025/QH15', title: 'Luật Tổ chức chính quyền địa phương', issuer: 'Quốc hội' }])
  })
})

describe('relations', () => {
  test.each([
    ['Căn cứ Nghị định số 1/2025/NĐ-CP;', 'basis'],
    ['Trên cơ sở Nghị định số 1/2025/NĐ-CP, Sở Y tế có ý kiến.', 'basis'],
    ['thực hiện nghiêm Nghị định số 1/2025/NĐ-CP', 'implements'],
    // inside a duty it is carried out, outside of one it only tells a rule
    ['Sở Y tế phải hỗ trợ theo quy định tại Nghị định số 1/2025/NĐ-CP.', 'implements'],
    ['Người bệnh được hưởng chế độ theo quy định tại Nghị định số 1/2025/NĐ-CP.', 'refers'],
    ['Theo Nghị định số 1/2025/NĐ-CP, người bệnh được hỗ trợ.', 'refers'],
    // what directs is followed, whoever does
    ['Thành phố đã giãn cách theo Chỉ thị số 16/CT-TTg.', 'implements'],
    ['Sở Y tế đã nhận được Công văn số 5/UBND-VX', 'considers'],
    ['Xét Tờ trình số 4/TTr-STC', 'considers'],
    ['sau khi nghe trình bày Báo cáo số 659-BC/BCSĐ', 'considers'],
    ['Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 1/2025/NĐ-CP', 'amends'],
    ['Điều 2. Bãi bỏ cụm từ “cấp huyện” tại Nghị quyết số 3/NQ-HĐND', 'amends'],
    ['Quyết định này thay thế Quyết định số 3/QĐ-UBND', 'replaces'],
    ['Điều 1. Bãi bỏ toàn bộ Quyết định số 3/QĐ-UBND', 'repeals'],
    ['Điều 3. Nghị quyết số 3/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.', 'repeals'],
    ['Điều 3. Quyết định này bãi bỏ các quyết định sau:\n\na) Quyết định số 3/QĐ-UBND ngày 01/01/2020;', 'repeals'],
    ['Quyết định này quy định chi tiết khoản 2 Điều 46 Nghị định số 1/2025/NĐ-CP', 'guides'],
    // what others are told to amend is not amended by this
    ['Giao Sở Y tế tham mưu sửa đổi, bổ sung Quyết định số 3/QĐ-UBND.', 'refers'],
    ['Bộ Tài chính đang xây dựng Nghị định sửa đổi Nghị định số 1/2025/NĐ-CP.', 'refers'],
    ['Trường hợp Nghị định số 1/2025/NĐ-CP hết hiệu lực thì áp dụng văn bản mới.', 'refers'],
    ['Tiếp theo Công điện số 5/CĐ-UBND, Chủ tịch yêu cầu', 'refers'],
    ['như đã nêu trong Nghị định số 1/2025/NĐ-CP', 'refers'],
    ['liên quan đến Nghị định số 1/2025/NĐ-CP', 'refers'],
  ])('%s', (words, relation) => {
    expect(readInHanoi(words).citations[0]?.relation).toBe(relation)
  })

  test('a list shares the word that opens it', () => {
    const { citations } = readInHanoi(
      'triển khai thực hiện Nghị quyết 68/NQ-CP của Chính phủ, Quyết định 23/2021/QĐ-TTg; Nghị quyết số 16/NQ-HĐND ngày 13/8/2021 về hỗ trợ tiền sử dụng nước sạch.',
    )
    expect(citations.map(({ relation }) => relation)).toEqual(Array(3).fill('implements'))
  })

  test('an instrument inside the title of another is only referred to, and its words govern nothing', () => {
    const { citations } = readInHanoi(
      'Căn cứ Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ sửa đổi Nghị định số 78/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP;',
    )
    expect(citations.map(({ relation }) => relation)).toEqual(['basis', 'refers', 'basis'])
  })

  test.each([
    [
      'Căn cứ Luật Giá số 16/2023/QH15 được sửa đổi, bổ sung bởi Luật số 44/2024/QH15 và Luật số 61/2024/QH15;',
      ['basis', 'basis', 'basis'],
    ],
    [
      'Mức thu theo Luật Giá số 16/2023/QH15 (được sửa đổi, bổ sung tại khoản 1 Điều 2 Luật số 44/2024/QH15).',
      ['refers', 'refers'],
    ],
    [
      'Căn cứ Nghị định số 1/2025/NĐ-CP quy định chi tiết Luật Giá; Căn cứ Nghị định số 2/2025/NĐ-CP;',
      ['basis', 'refers', 'basis'],
    ],
    [
      'Xét Tờ trình số 4/TTr-UBND về việc ban hành Nghị quyết; Báo cáo thẩm tra số 5/BC-BPC của Ban Pháp chế;',
      ['considers', 'considers'],
    ],
  ])('%s', (words, relations) => {
    expect(readInHanoi(words).citations.map(({ relation }) => relation)).toEqual(relations)
  })

  test('what the title says of an instrument holds at every mention of it', () => {
    const { citations } = read(
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n\nSố: 81/2025/QĐ-UBND\n\nQUYẾT ĐỊNH\nBÃI BỎ QUYẾT ĐỊNH\nSỐ 55/2014/QĐ-UBND\n\nĐiều 1. Quy định tại Quyết định số 55/2014/QĐ-UBND và Quyết định số 3/2020/QĐ-UBND.\n',
    )
    expect(citations.map(({ number, relation }) => [number, relation])).toEqual([
      ['55/2014/QĐ-UBND', 'repeals'],
      ['55/2014/QĐ-UBND', 'repeals'],
      ['3/2020/QĐ-UBND', 'refers'],
    ])
  })

  test('a governing word does not reach into the next sentence', () => {
    const { citations } = readInHanoi('Thực hiện nghiêm Chỉ thị số 16/CT-TTg. Đã có Quyết định số 3/QĐ-UBND.')
    expect(citations.map(({ relation }) => relation)).toEqual(['implements', 'refers'])
  })
})
