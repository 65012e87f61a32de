// Authority lists of instruments: files of rows, and no texts of documents.
import { basename, extname, resolve } from 'node:path'
import { SourceError } from '../errors.ts'
import { readBytes, sourceOf, uriOf } from './files.ts'
import type { RegistryFormat, Source } from './source.ts'
import { decodeText } from './text.ts'

const FORMATS: Readonly<Record<string, RegistryFormat>> = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' }

/**
 * Reads an authority list as a source: its text is what its lines are evidence in.
 * @param path of the file
 * @param folder what the source's URI is relative to, when the file is below it
 * @throws SourceError when it is missing, unreadable, too large, or called otherwise than .csv, .jsonl or .ndjson
 */
export function readRegistrySource(path: string, folder: string): Source {
  const uri = uriOf(path, folder)
  const format = FORMATS[extname(path).toLowerCase()]
  if (!format) {
    const endings = Object.keys(FORMATS).join(', ')
    throw new SourceError(uri, `a list of instruments is CSV or JSON Lines. Save it as one of ${endings}.`)
  }
  const bytes = readBytes(resolve(folder, path), uri)
  return sourceOf(decodeText(bytes, uri), { uri, name: basename(path), format })
}
