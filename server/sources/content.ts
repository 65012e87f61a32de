import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { SourceError } from '../errors.ts'
import type { SourceFormat } from './source.ts'

/** Endings of files that can be read, and what they promise. */
export const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
}

/** Endings of documents that cannot be read: in a folder they are named with the remedy, not passed over in silence. */
export const REFUSED: readonly string[] = ['.doc', '.odt', '.rtf']

const CONTAINERS: Readonly<Record<string, SourceFormat>> = { docx: 'docx', dotx: 'docx', docm: 'docx', pdf: 'pdf' }

/** What other files need, by what file-type calls them. */
const REMEDIES: Readonly<Record<string, string>> = {
  cfb: 'this is an old Word file (.doc) or one locked with a password. Open it in Word or LibreOffice and save it as .docx or .pdf, without a password.',
  odt: 'this is an OpenDocument text. Save it as .docx or .pdf.',
  rtf: 'this is a Rich Text file. Open it in Word or LibreOffice and save it as .docx or .pdf.',
  zip: 'this is an archive and no Word document. Unpack it and name the files in it.',
}
const PICTURE = 'this is a picture. Run OCR first, for example: ocrmypdf -l vie, and give the .pdf.'

/** “<!DOCTYPE html>”, “<html”, also behind a BOM, XML’s first line or a comment: pages that are called .doc or .txt. */
const HTML = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html)(?=[\s>])/iu
/** So many bytes tell what a text is. */
const HEAD = 4096

/**
 * What a file is: what its bytes say, whatever it is called; among texts, what its name says.
 * @param path for its ending and for messages
 * @throws SourceError for what cannot be read, with the remedy
 */
export async function findFormat(bytes: Uint8Array, path: string): Promise<SourceFormat> {
  const ending = extname(path).toLowerCase()
  const type = await fileTypeFromBuffer(bytes)
  const container = type && CONTAINERS[type.ext]
  if (container) return container
  // A damaged Word document is an archive like any other; whoever reads it says what is wrong.
  if (type?.ext === 'zip' && FORMATS[ending] === 'docx') return 'docx'
  if (type && !TEXTS.includes(type.ext) && (type.ext in REMEDIES || bytes.subarray(0, HEAD).includes(0))) {
    const remedy = REMEDIES[type.ext] ?? (type.mime.startsWith('image/') ? PICTURE : undefined)
    throw new SourceError(path, remedy ?? `this is a file of the kind ${type.mime}. ${READABLE}`)
  }
  if (HTML.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^ï»¿|^ÿþ|\0/gu, ''))) return 'html'
  const promised = FORMATS[ending]
  if (promised === 'docx' || promised === 'pdf') {
    if (bytes.length === 0) throw new SourceError(path, 'the file is empty. Give a file with text.')
    throw new SourceError(path, `its bytes are no ${NAMES[promised]}: it is damaged or misnamed. ${READABLE}`)
  }
  if (promised === undefined) throw new SourceError(path, `files of this kind cannot be read. ${READABLE}`)
  return promised
}

/** Texts that file-type knows by their first words; a text that begins like a picture (“BM”) has no byte that is zero. */
const TEXTS: readonly string[] = ['xml', 'html']
const NAMES = { docx: 'Word document', pdf: 'PDF' } as const
const READABLE = `Save the document as one of ${Object.keys(FORMATS).join(', ')}.`
