import type { SourceFormat } from './source.ts'
import { decodeText } from './text.ts'

/** “<meta charset=windows-1258>”, “charset=utf-8” in a content type. */
const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/iu

/**
 * How the words are taken out of each format: bytes and a path for messages → text, not yet normalised. Readers are loaded
 * when first needed: all of them take half a second, and most starts read .txt or nothing.
 */
export const PLAIN: Readonly<Record<SourceFormat, (bytes: Uint8Array, path: string) => Promise<string>>> = {
  txt: async (bytes, path) => decodeText(bytes, path),
  md: async (bytes, path) => {
    const { markdownToPlain } = await import('./markdown.ts')
    return markdownToPlain(decodeText(bytes, path), path)
  },
  html: async (bytes, path) => {
    const { pageToPlain } = await import('./page.ts')
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
    return pageToPlain(decodeText(bytes, path, CHARSET.exec(head)?.[1]), path)
  },
  docx: async (bytes, path) => (await import('./docx.ts')).docxToPlain(bytes, path),
  pdf: async (bytes, path) => (await import('./pdf.ts')).pdfToPlain(bytes, path),
}
