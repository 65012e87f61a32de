import { describe, expect, test } from 'vitest'
import { readRegistry } from '../../../server/extract/registry.ts'

const HEAD = 'number,type,title,issuedOn,issuer'
const read = (text: string, format: 'csv' | 'jsonl' = 'csv') =>
  readRegistry({ uri: 'list', name: 'list', format, text, sha256: '' })
const line = (fields: object) =>
  read(JSON.stringify({ issuedOn: '2020-06-16', issuer: 'Quốc hội', ...fields }), 'jsonl')

describe('CSV', () => {
  test('quoted fields, columns in any order, blank lines; each entry with its line as evidence', () => {
    const text = `Issuer,title,note,type,number,issuedOn
Quốc hội,"Luật ""Thanh niên"",
năm 2020",x,Luật,57/2020/QH14,2020-06-16

Chính phủ,Về thanh niên,,Nghị định,13/2021/NĐ-CP,1/3/2021
`
    const { entries, faults } = read(text)
    expect(faults).toEqual([])
    expect(entries).toMatchObject([
      {
        number: '57/2020/QH14',
        type: 'Luật',
        title: 'Luật "Thanh niên", năm 2020',
        issuedOn: '2020-06-16',
        issuers: ['Quốc hội'],
      },
      { number: '13/2021/NĐ-CP', title: 'Về thanh niên', issuedOn: '2021-03-01', issuers: ['Chính phủ'] },
    ])
    expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quốc hội,"Luật ""Thanh niên"",\nnăm 2020",x,Luật,57/2020/QH14,2020-06-16',
      'Chính phủ,Về thanh niên,,Nghị định,13/2021/NĐ-CP,1/3/2021',
    ])
  })

  test('semicolons, as spreadsheets write them', () => {
    const { entries } = read(`${HEAD.replaceAll(',', ';')}\n5/QĐ-TTg;Quyết định;a, b;2021;`)
    expect(entries).toMatchObject([{ title: 'a, b', issuedOn: '2021', issuers: [] }])
  })

  test.each([
    ['number,type\n', /^list:1: the first line lacks the columns title, issuedOn, issuer\./],
    [`${HEAD}\n5/QĐ-TTg,"Quyết định,a,2021,\n`, /^list:2: no proper CSV: .+ Mend the quotes\.$/],
  ])('%j is refused as a whole', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test('a faulty line is told with its number, and the others are read', () => {
    const { entries, faults } = read(
      `${HEAD}\n"5/QĐ-TTg","a\nb","",2021,\n6/QĐ-TTg,a,b,c,2021,\n17,a,b,2021,Bộ Y tế\n7/QĐ-TTg,,,2021,`,
    )
    expect(entries.map(({ number }) => number)).toEqual(['5/QĐ-TTg', '7/QĐ-TTg'])
    expect(faults).toEqual([
      { line: 4, reason: '6 fields where the first line names 5. Quote what has a comma.' },
      { line: 5, reason: expect.stringContaining('“17” is no số, ký hiệu') },
    ])
  })
})

describe('JSON Lines', () => {
  test('one object a line', () => {
    const text = '{"number": "5/QĐ-TTg", "issuedOn": "2021-07"}\n\n[1]\n{"number": 5}\n{"number"\n'
    const { entries, faults } = read(text, 'jsonl')
    expect(entries).toMatchObject([{ number: '5/QĐ-TTg', type: null, title: null, issuedOn: '2021-07', issuers: [] }])
    expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual([text.split('\n')[0]])
    expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^3 no object/),
      expect.stringMatching(/^4 number is no string/),
      expect.stringMatching(/^5 no JSON/),
    ])
  })
})

test.each([
  ['57/2020/QH14', '57/2020/QH14'],
  ["''42/2022/TT-BCT.", '42/2022/TT-BCT'],
  ['05/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN&PTNT', '05/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN&PTNT'],
  ['85/2017/nđ-cp', '85/2017/nđ-cp'],
  ['1141-TC/QĐ/CĐKT', '1141-TC/QĐ/CĐKT'],
  ['17/ÐA-TTg', '17/ĐA-TTg'],
])('number %s', (number, expected) => {
  expect(line({ number }).entries).toMatchObject([{ number: expected }])
})

test.each(['17', '71/2015', '02/2017/TT-', '44/2016/TT-BTNMT(1)', 'Không', `1/${'A-'.repeat(50_000)}`])(
  'no number: %s',
  (number) => {
    expect(line({ number }).faults).toMatchObject([{ line: 1, reason: expect.stringMatching(/^number: /) }])
  },
)

test.each([
  ['Bộ Tài chính và Bộ Nội vụ', ['Bộ Tài chính', 'Bộ Nội vụ']],
  ['Bộ Văn hoá, Thể thao và Du lịch và Bộ Tài chính.', ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Tài chính']],
  ['Ủy ban nhân dân thành phố Hà Nội', ['UBND thành phố Hà Nội']],
  ['Ban Tổ chức - Cán bộ Chính phủ', ['Ban Tổ chức - Cán bộ Chính phủ']],
])('issuer %s', (issuer, expected) => {
  expect(line({ number: '1/QĐ-X', issuer }).entries).toMatchObject([{ issuers: expected }])
})

test.each([
  [{ number: '1/QĐ-UBND', issuer: '' }, /^issuer is empty/],
  [{ number: '1/QĐ-TTg', issuer: 'Chính phủ về thanh toán ngày 29/01/2015 của Bộ Tài chính' }, /^issuer: /],
  [{ number: '1/QĐ-TTg', issuedOn: '2021-02-29' }, /^issuedOn: “2021-02-29” is no date/],
  [{ number: '1/QĐ-TTg', issuedOn: '' }, /^issuedOn: empty/],
  [{ number: '', title: ' ' }, /^neither number nor title/],
])('%j', (fields, reason) => {
  expect(line(fields).faults).toMatchObject([{ reason: expect.stringMatching(reason) }])
})
