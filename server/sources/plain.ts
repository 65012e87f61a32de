import { docxToPlain } from './docx.ts'
import { markdownToPlain } from './markdown.ts'
import { pageToPlain } from './page.ts'
import { pdfToPlain } from './pdf.ts'
import type { SourceFormat } from './source.ts'
import { decodeText } from './text.ts'

/** “<meta charset=windows-1258>”, “charset=utf-8” in a content type. */
const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu

/** How the words are taken out of each format: bytes and a path for messages → text, not yet normalised. */
export const PLAIN: Readonly<Record<SourceFormat, (bytes: Uint8Array, path: string) => string | Promise<string>>> = {
  txt: (bytes, path) => decodeText(bytes, path),
  md: (bytes, path) => markdownToPlain(decodeText(bytes, path), path),
  html: (bytes, path) => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
    return pageToPlain(decodeText(bytes, path, CHARSET.exec(head)?.[1]), path)
  },
  docx: docxToPlain,
  pdf: pdfToPlain,
}
