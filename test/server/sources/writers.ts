import { createRequire } from 'node:module'
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import PdfDocument from 'pdfkit'

/** A paper as office programs hold it. */
export type Part =
  | { readonly kind: 'paragraph'; readonly words: string; readonly centred?: boolean }
  /** Items that the program numbers: “Điều 1.”, “1.”, “a)”. */
  | { readonly kind: 'items'; readonly mark: '1.' | 'a)' | 'Điều 1.' | '-'; readonly words: readonly string[] }
  /** Rows of cells; each cell has lines. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[]; readonly ruled?: boolean }

/** The mark of an item, as it is shown. */
export const markOf = (mark: string, i: number): string =>
  mark === '-' ? '-' : mark === 'a)' ? `${'abcdefgh'[i]})` : mark.replace('1', String(i + 1))

/** Plain text as collections of law keep it: cells between lines with a bar. */
export function toTxt(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'paragraph') return part.words
      if (part.kind === 'items') return part.words.map((words, i) => `${markOf(part.mark, i)} ${words}`).join('\n\n')
      if (part.ruled) return part.rows.map((row) => row.map((lines) => lines.join(' ')).join(' | ')).join('\n')
      return `|\n${part.rows.flatMap((row) => [...row.map((lines) => `${lines.join('\n')}\n|`), '|']).join('\n')}`
    })
    .join('\n\n')
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A page on the web, with a menu and a foot around the paper. */
export function toHtml(parts: readonly Part[], charset = '<meta charset="utf-8">'): string {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/muc/${i}">Chuyên mục số ${i}</a></li>`).join('')
  const body = parts
    .map((part) => {
      if (part.kind === 'paragraph') return `<p${part.centred ? ' align="center"' : ''}>${escaped(part.words)}</p>`
      if (part.kind === 'items')
        return part.words.map((words, i) => `<p>${markOf(part.mark, i)}&nbsp;${escaped(words)}</p>`).join('\n')
      const rows = part.rows.map(
        (row) => `<tr>${row.map((lines) => `<td>${lines.map(escaped).join('<br>\n')}</td>`).join('')}</tr>`,
      )
      return `<table>${rows.join('\n')}</table>`
    })
    .join('\n')
  return `<!DOCTYPE html><html><head>${charset}<title>Văn bản</title><script>document.write('mã')</script></head>
<body><div id="menu"><ul>${menu}</ul></div><div id="content"><div class="text">${body}</div></div>
<div id="foot"><a href="/">Trang chủ</a> <a href="/lh">Liên hệ</a></div></body></html>`
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}
const FORMATS = {
  '1.': [LevelFormat.DECIMAL, '%1.'],
  'a)': [LevelFormat.LOWER_LETTER, '%1)'],
  'Điều 1.': [LevelFormat.DECIMAL, 'Điều %1.'],
  '-': [LevelFormat.BULLET, '\uf0b7'],
} as const

/** A Word document whose items are numbered by Word. */
export async function toDocx(parts: readonly Part[]): Promise<Buffer> {
  const config = Object.entries(FORMATS).map(([mark, [format, text]]) => ({
    reference: mark,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT }],
  }))
  let list = 0
  const children = parts.flatMap((part): readonly (Paragraph | Table)[] => {
    if (part.kind === 'paragraph')
      return [new Paragraph({ children: [new TextRun(part.words)], ...(part.centred && { alignment: 'center' }) })]
    if (part.kind === 'items') {
      const instance = ++list
      return part.words.map(
        (words) => new Paragraph({ text: words, numbering: { reference: part.mark, level: 0, instance } }),
      )
    }
    return [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        ...(part.ruled ? {} : { borders: NO_BORDERS }),
        rows: part.rows.map(
          (row) =>
            new TableRow({
              children: row.map(
                (lines) =>
                  new TableCell({ children: lines.map((text) => new Paragraph({ text, alignment: 'center' })) }),
              ),
            }),
        ),
      }),
    ]
  })
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }))
}

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf')
const MARGIN = 60
const WIDTH = 595 - 2 * MARGIN

/** A PDF as it is printed: justified lines, numbers on the pages after the first. */
export async function toPdf(
  parts: readonly Part[],
  options: { readonly userPassword?: string; readonly head?: string } = {},
): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: MARGIN,
    font: FONT,
    ...(options.userPassword && { userPassword: options.userPassword, ownerPassword: 'x' }),
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((done) => pdf.on('end', done))
  let pages = 1
  pdf.on('pageAdded', () => {
    pages++
    pdf.fontSize(12)
    if (options.head) pdf.text(options.head, MARGIN, 20, { lineBreak: false })
    pdf.text(String(pages), 290, 38, { lineBreak: false })
    pdf.x = MARGIN
    pdf.y = MARGIN
  })
  pdf.fontSize(12)
  for (const part of parts) {
    if (part.kind === 'paragraph') pdf.text(part.words, { align: part.centred ? 'center' : 'justify' }).moveDown(0.6)
    else if (part.kind === 'items')
      for (const [i, words] of part.words.entries())
        pdf.text(`${markOf(part.mark, i)} ${words}`, { align: 'justify', indent: 20 }).moveDown(0.6)
    else writeTable(pdf, part.rows)
  }
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

/** A table without lines: columns of the same width, but a narrow first one of three or more. */
function writeTable(pdf: PDFKit.PDFDocument, rows: readonly (readonly (readonly string[])[])[]): void {
  const columns = rows[0]?.length ?? 1
  const first = columns > 2 ? 40 : columns === 2 ? WIDTH * 0.42 : WIDTH
  const rest = (WIDTH - first) / Math.max(columns - 1, 1)
  for (const row of rows) {
    const heights = row.map((lines, i) => pdf.heightOfString(lines.join('\n'), { width: (i ? rest : first) - 12 }))
    if (pdf.y + Math.max(...heights) > 842 - MARGIN) pdf.addPage()
    const top = pdf.y
    for (const [i, lines] of row.entries())
      pdf.text(lines.join('\n'), MARGIN + (i ? first + (i - 1) * rest : 0), top, {
        width: (i ? rest : first) - 12,
        align: columns > 2 ? 'left' : 'center',
      })
    pdf.x = MARGIN
    pdf.y = top + Math.max(...heights) + 10
  }
}
