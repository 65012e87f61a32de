import { describe, expect, test } from 'vitest'
import { read, readInHanoi } from './reading.ts'

const cited = (words: string) => readInHanoi(words).citations

describe('mentions by kind and number alone', () => {
  test('mean the instrument that the text names in full', () => {
    const citations = cited(
      'Thực hiện Nghị quyết số 347/NQ-CP ngày 10/10/2025 của Chính phủ (sau đây gọi là Nghị quyết 347), yêu cầu Sở Y tế triển khai Nghị quyết số 347.',
    )
    expect(citations.map(({ number, issuer, rule }) => [number, issuer, rule])).toEqual([
      ['347/NQ-CP', 'Chính phủ', 'number'],
      ['347/NQ-CP', 'Chính phủ', 'short form'],
      ['347/NQ-CP', 'Chính phủ', 'short form'],
    ])
    expect(citations[1]?.confidence).toBeLessThan(citations[0]?.confidence ?? 0)
  })

  test('zeros in front do not count', () => {
    expect(cited('Chỉ thị số 05/CT-TTg và Chỉ thị 5 còn hiệu lực.').map(({ number }) => number)).toEqual([
      '05/CT-TTg',
      '05/CT-TTg',
    ])
  })

  test('keep what they give when the text never names the instrument in full', () => {
    expect(cited('Sở Y tế thực hiện Nghị quyết số 128.').map(({ number, rule }) => [number, rule])).toEqual([
      ['128', 'short number'],
    ])
  })

  test('the number of a row some lines below a heading is none', () => {
    const text = 'Sở Y tế thực hiện Chỉ thị số 09/CT-TTg.\nCHỈ THỊ \n \n \n9. \nCác bộ'
    expect(cited(text).map(({ number }) => number)).toEqual(['09/CT-TTg'])
  })

  test.each(['Kế hoạch 05 năm phát triển kinh tế - xã hội', 'Quyết định 03 cán bộ quản lý', 'Chỉ thị số 09 này'])(
    '%s is none',
    (words) => {
      expect(cited(`Sở Y tế xây dựng ${words}.`)).toEqual([])
    },
  )
})

test('words that point to an instrument mean the last of its kind, or the document itself', () => {
  const text = 'Nghị quyết số 1/NQ-CP và Quyết định số 2/QĐ-TTg. Nghị quyết nêu trên và Chỉ thị này.'
  const { citations, references } = readInHanoi(text)
  expect(references.map(({ citation }) => (citation === null ? 'itself' : citations[citation]?.number))).toEqual([
    '1/NQ-CP',
    'itself',
  ])
})

describe('points of law', () => {
  test.each([
    ['Căn cứ điểm a khoản 2 Điều 15 của Luật số 72/2025/QH15;', 'điểm a khoản 2 Điều 15'],
    ['Căn cứ khoản 1, khoản 2 Điều 106, Điều 107 Nghị định số 131/2021/NĐ-CP;', 'khoản 1, khoản 2 Điều 106, Điều 107'],
    ['Căn cứ các điểm đ, e Khoản 5 Điều 64 Luật Bảo vệ môi trường;', 'các điểm đ, e Khoản 5 Điều 64'],
    ['Căn cứ Phụ lục II Quy định ban hành kèm theo Quyết định số 15/2025/QĐ-TTg;', 'Phụ lục II'],
    // The article is one of this document.
    ['Căn cứ Điều 3 Chỉ thị này và Luật số 72/2025/QH15;', null],
    ['Căn cứ Luật số 72/2025/QH15;', null],
  ])('%s', (words, pinpoint) => {
    expect(cited(words).at(-1)?.pinpoint).toBe(pinpoint)
  })
})

describe('what could not be read is told', () => {
  test('a number with a symbol that is in no list', () => {
    expect(readInHanoi('Sở Y tế thực hiện nội dung tại hồ sơ 12/ABCXYZ-KLM.').unread).toMatchObject([
      { words: '12/ABCXYZ-KLM', looksLike: 'citation' },
    ])
  })

  test('not the number of the document itself, nor what was read', () => {
    expect(readInHanoi('Sở Y tế thực hiện Quyết định số 15/QĐ-TTg theo 09/CT-UBND.').unread).toEqual([])
  })

  test('a body of a field that is in no list', () => {
    const text = 'Sở Y tế phối hợp với Sở Vũ trụ học thực hiện.'
    const { unread } = read(text)
    expect(unread.map(({ looksLike }) => looksLike)).toEqual(['body'])
    expect(text.slice(unread[0]?.start, unread[0]?.end)).toContain('Sở Vũ trụ')
  })
})

describe('when a duty ends, or comes again', () => {
  const task = (words: string) => readInHanoi(words).tasks[0]

  test.each([
    // The document is of Tuesday, 18 November 2025.
    ['trong 05 ngày kể từ ngày ban hành Chỉ thị này', '2025-11-23'],
    ['trong 05 ngày làm việc kể từ ngày nhận được Chỉ thị này', '2025-11-25'],
    ['trong vòng 02 tháng kể từ ngày ký', '2026-01-18'],
  ])('a period from the date of the document: %s', (words, deadline) => {
    expect(task(`Sở Y tế báo cáo UBND Thành phố ${words}.`)).toMatchObject({ deadline, deadlineComputed: true })
  })

  test('a period from another day is no date', () => {
    expect(task('Sở Y tế trả lời trong 05 ngày kể từ ngày nhận được hồ sơ hợp lệ.')).toMatchObject({
      deadline: null,
      deadlineComputed: false,
    })
  })

  test('a date that the text gives is not computed', () => {
    expect(task('Sở Y tế báo cáo trước ngày 30/12/2025.')).toMatchObject({
      deadline: '2025-12-30',
      deadlineComputed: false,
      recurrence: null,
    })
  })

  test.each([
    ['trước ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['hàng tuần', 'FREQ=WEEKLY'],
    ['hằng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['hằng năm', 'FREQ=YEARLY'],
    ['ngày càng tốt hơn', null],
  ])('again and again: %s', (words, recurrence) => {
    expect(task(`Sở Y tế báo cáo UBND Thành phố ${words}.`)).toMatchObject({ deadline: null, recurrence })
  })
})
