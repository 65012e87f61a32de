import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDirective } from '../../../server/extract/index.ts'
import { readSource } from '../../../server/sources/files.ts'
import type { Source } from '../../../server/sources/source.ts'
import { temporaryFolder } from '../samples.ts'
import { PAPER } from './paper.ts'
import { type Part, toDocx, toHtml, toPdf, toTxt } from './writers.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, content: string | Uint8Array): Promise<Source> {
  writeFileSync(join(folder, name), content)
  return readSource(name, folder)
}

/** What a source says, without places: words as one line. */
function meaning(source: Source): unknown {
  const { document, tasks, citations } = readDirective(source)
  const said = JSON.stringify({ document, tasks, citations }, (key, value: unknown) =>
    /^(?:start|end|.*[sS]pan|.*[sS]pans)$/.test(key)
      ? undefined
      : typeof value === 'string'
        ? value.replace(/[\s|]+/g, ' ').trim()
        : value,
  )
  return JSON.parse(said)
}

const FORMATS = [
  ['html', (parts: readonly Part[]) => toHtml(parts)],
  ['docx', (parts: readonly Part[]) => toDocx(parts)],
  ['pdf', (parts: readonly Part[]) => toPdf(parts)],
] as const

describe('a paper says the same in every format', () => {
  test.each(FORMATS)('%s', async (ending, write) => {
    const source = await read(`paper.${ending}`, await write(PAPER))
    const txt = await read('paper.txt', toTxt(PAPER))
    expect(source.format).toBe(ending)
    expect(meaning(source)).toEqual(meaning(txt))
    expect(readDirective(txt).document).toMatchObject({
      number: '09/CT-UBND',
      issuedOn: '2025-11-18',
      signatory: 'Trần Chí Hùng',
    })
    expect(source.text).toContain('1 | Rà soát giấy phép khai thác | Sở Nông nghiệp và Môi trường | Quý I/2026')
  })

  test.each(FORMATS)('the same %s gives the same text', async (ending, write) => {
    const bytes = await write(PAPER)
    expect((await read(`a.${ending}`, bytes)).text).toBe((await read(`b.${ending}`, bytes)).text)
  })
})

describe('web pages', () => {
  test('are read without menus, scripts and addresses of links', async () => {
    const { text } = await read('page.html', toHtml(PAPER))
    expect(text).not.toMatch(/Chuyên mục|Liên hệ|document\.write|https?:|\/muc\//)
    expect(text.trimStart()).toMatch(/^ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ/)
  })

  test('in the encoding that they name, or that makes Vietnamese of them', async () => {
    const named = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>D\xe9cret n\xb0 5 \xe0 Paris</p></body></html>',
      'latin1',
    )
    expect((await read('named.htm', named)).text).toBe('Décret n° 5 à Paris')
  })

  test('lists keep their marks, headings their lines, cells over several rows their column', async () => {
    const html = `<html><body><h2>Điều 1.<br>Phạm vi</h2><ol start="3"><li>ba</li><li>bốn</li></ol><ul><li>gạch</li></ul>
      <table><tr><td rowspan=2>1</td><td>Sở A</td><td>quý I</td></tr><tr><td>Sở B</td><td>quý II</td></tr></table></body></html>`
    expect((await read('list.html', html)).text.trim().split('\n')).toEqual([
      ...['Điều 1.', 'Phạm vi', '', '3. ba', '4. bốn', '', '- gạch', ''],
      ...['1 | Sở A | quý I', '| Sở B | quý II'],
    ])
  })
})

test('Markdown loses its marks and keeps its words, numbers and rows', async () => {
  const source = await read(
    'a.md',
    '# CHỈ THỊ\n\n**1. Sở Y tế** chủ trì\n\n2. Sở [Nội vụ](http://a.b/c)\n\n|a|b|c|\n|-|-|-|\n|1|2|3|\n',
  )
  expect(source).toMatchObject({
    format: 'md',
    text: 'CHỈ THỊ\n\n1. Sở Y tế chủ trì\n\n2. Sở Nội vụ\n\na | b | c\n1 | 2 | 3',
  })
})

describe('Word', () => {
  test('writes the numbers that Word shows', async () => {
    const items = (mark: '1.' | 'a)' | 'Điều 1.' | '-'): Part => ({ kind: 'items', mark, words: ['một', 'hai'] })
    const { text } = await read(
      'lists.docx',
      await toDocx([items('Điều 1.'), items('1.'), items('a)'), items('-'), items('1.')]),
    )
    expect(text.split(/\n+/)).toEqual([
      ...['Điều 1. một', 'Điều 2. hai', '1. một', '2. hai', 'a) một', 'b) hai', '- một', '- hai', '1. một', '2. hai'],
    ])
  })
})

describe('PDF', () => {
  const words = 'Ủy ban nhân dân các xã, phường rà soát, báo cáo kết quả theo Nghị quyết số 37/2025/NQ-HĐND. '
  const long = Array.from(
    { length: 30 },
    (_, i): Part => ({ kind: 'paragraph', words: `${i + 1}. ${words.repeat(4)}` }),
  )

  test('heads and numbers of pages leave, so that no sentence is broken', async () => {
    const { text } = await read('long.pdf', await toPdf(long, { head: 'CÔNG BÁO/Số 12/Ngày 3-4-2025' }))
    expect(text).not.toMatch(/CÔNG BÁO|^\d+$/m)
    expect(text.replace(/\s+/g, ' ')).toBe(toTxt(long).replace(/\s+/g, ' ').trim())
  })

  test('a number that a line end tears is whole', async () => {
    expect((await read('torn.pdf', await toPdf(long))).text.match(/37\/2025\/NQ-HĐND/g)).toHaveLength(120)
  })
})
