import { closeSync, ftruncateSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SourceError } from '../../../server/errors.ts'
import { readSource } from '../../../server/sources/files.ts'
import type { Source } from '../../../server/sources/source.ts'
import { temporaryFolder } from '../samples.ts'
import { PAPER } from './paper.ts'
import { toDocx, toHtml, toPdf } from './writers.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, content: string | Uint8Array): Promise<Source> {
  writeFileSync(join(folder, name), content)
  return readSource(name, folder)
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const error = await read(name, content).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(SourceError)
  return (error as SourceError).message
}

const xml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const docx = (document: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(document),
  })

/** A PDF of these objects, the first of which is the catalogue. */
function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  for (const [i, object] of objects.entries())
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
  return Buffer.concat([...parts, Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`)])
}
const page = (content: Buffer | string, catalogue = ''): Buffer => {
  const packed = deflateSync(content)
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
}
const WORDS = 'BT /F 12 Tf 50 700 Td (Cong van so 5 cua Bo Tai chinh) Tj ET'

describe('what a file is, is told by its bytes', () => {
  test('a page that is called .doc, .txt or .pdf is a page', async () => {
    for (const name of ['a.doc', 'a.txt', 'a.pdf'])
      expect(await read(name, '<!DOCTYPE html><html><p>Chỉ thị</p></html>')).toMatchObject({
        format: 'html',
        text: 'Chỉ thị',
      })
  })

  test('a PDF that is called .txt is a PDF', async () => {
    expect(await read('b.txt', page(WORDS))).toMatchObject({ format: 'pdf', text: 'Cong van so 5 cua Bo Tai chinh' })
  })

  test.each([
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word file.*save it as \.docx or \.pdf/],
    ['rich.rtf', '{\\rtf1\\ansi Chi thi}', /Rich Text.*save it as \.docx/],
    ['scan.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture.*Run OCR/],
    ['words.docx', 'Chỉ thị', /no Word document.*Save the document as one of \.txt/],
    ['words.pdf', 'Chỉ thị', /no PDF/],
    ['words.xyz', 'Chỉ thị', /files of this kind/],
    ['empty.pdf', '', /empty/],
    ['parts.zip', zipSync({ 'a.txt': strToU8('a') }), /archive/],
  ])('%s is refused with the remedy', async (name, content, message) => {
    expect(await refusal(name, content)).toMatch(message)
    expect(await refusal(name, content)).toContain(`${name}: `)
  })
})

describe('limits', () => {
  test('a file of 1 GB is refused before it is read', async () => {
    const file = openSync(join(folder, 'huge.pdf'), 'w')
    ftruncateSync(file, 2 ** 30)
    closeSync(file)
    const before = process.memoryUsage().rss
    await expect(readSource('huge.pdf', folder)).rejects.toThrow(/huge\.pdf: the file has 1073741824 bytes; at most/)
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 28)
  })

  test('a Word document that unpacks to gigabytes', async () => {
    const bomb = docx(xml(`<w:p><w:r><w:t>${' '.repeat(101 * 1024 * 1024)}</w:t></w:r></w:p>`))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await refusal('bomb.docx', bomb)).toMatch(/more than 104857600 bytes when unpacked/)
  })

  test('one that lies about its size is damaged', async () => {
    const lying = Buffer.from(docx(xml(`<w:p><w:r><w:t>${'a'.repeat(5_000_000)}</w:t></w:r></w:p>`)))
    const directory = lying.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    lying.writeUInt32LE(1000, directory + 24)
    expect(await refusal('lie.docx', lying)).toMatch(/damaged/)
  })

  test('a PDF that unpacks to hundreds of megabytes, packed once or twice', async () => {
    const spaces = Buffer.alloc(65 * 1024 * 1024, ' ')
    expect(await refusal('bomb.pdf', page(spaces))).toMatch(/more than 67108864 bytes when unpacked/)
    expect(await refusal('bomb2.pdf', page(deflateSync(spaces)))).toMatch(/when unpacked/)
  })

  test('a PDF of too many pages', async () => {
    const kids = Array.from({ length: 3001 }, (_, i) => `${i + 3} 0 R`).join(' ')
    const many = pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 3001 >>`,
      ...Array.from({ length: 3001 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
    ])
    expect(await refusal('many.pdf', many)).toMatch(/3001 pages; at most 3000/)
  })

  test.each([
    ['deep.html', `<html>${'<div>'.repeat(100_000)}`],
    ['deep.docx', docx(xml('<w:p>'.repeat(100_000)))],
    ['deep.md', '1. '.repeat(20_000)],
  ])('%s, nested without end', async (name, content) => {
    expect(await refusal(name, content)).toMatch(/nested/)
  })
})

describe('PDF', () => {
  test('without a text layer: OCR first', async () => {
    expect(await refusal('scan.pdf', page('0 0 m 100 100 l S'))).toMatch(/no text layer.*Run OCR first/)
  })

  test('locked with a password', async () => {
    expect(await refusal('locked.pdf', await toPdf(PAPER, { userPassword: 'secret' }))).toMatch(
      /locked with a password/,
    )
  })

  test('scripts in it are not run: its words are read and nothing else', async () => {
    const scripted = page(
      WORDS,
      '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (globalThis.ran = true) >>] >> >>',
    )
    expect((await read('script.pdf', scripted)).text).toBe('Cong van so 5 cua Bo Tai chinh')
    expect(globalThis).not.toHaveProperty('ran')
  })
})

describe('a damaged file gives words or a clear error, never another one', () => {
  let files: readonly (readonly [string, Buffer])[] = []
  beforeAll(async () => {
    files = [
      ['cut.docx', await toDocx(PAPER)],
      ['cut.pdf', await toPdf(PAPER)],
      ['cut.html', Buffer.from(toHtml(PAPER))],
    ]
  })
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

  test('cut, and with bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        share,
        fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 20 }),
        async (i, end, changes) => {
          const [name, whole] = files[i] ?? ['', Buffer.alloc(0)]
          const bytes = Buffer.from(changes.length > 0 ? whole : whole.subarray(0, end * whole.length))
          for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte
          const result = await read(name, bytes).catch((error: unknown) => error)
          if (result instanceof Error) expect(result).toBeInstanceOf(SourceError)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a Word document with XML that was changed', async () => {
    const parts = unzipSync(new Uint8Array(files[0]?.[1] ?? []))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(share, fc.nat(127)), { minLength: 1, maxLength: 5 }), async (changes) => {
        const document = Buffer.from(parts['word/document.xml'] ?? [])
        for (const [at, byte] of changes) document[Math.floor(at * document.length)] = byte
        const result = await read('xml.docx', zipSync({ ...parts, 'word/document.xml': document })).catch(
          (error: unknown) => error,
        )
        if (result instanceof Error) expect(result).toBeInstanceOf(SourceError)
      }),
      { numRuns: 100 },
    )
  })
})
