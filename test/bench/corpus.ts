import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { HOME } from '../server/samples.ts'

/** What is read, and what to call it. */
export interface Corpus {
  readonly title: string
  readonly texts: readonly { readonly name: string; readonly text: string }[]
}

/** As `decodeText` leaves a text. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC')

/**
 * The official-gazette corpus of the folder CHIDAO_CORPUS, by default beside the project; without it, the samples: their
 * figures say less, for all of them are short.
 */
export function openCorpus(): Corpus {
  const file = join(resolve(HOME, process.env.CHIDAO_CORPUS ?? '../shared/corpus'), 'gazette.jsonl.gz')
  if (!existsSync(file)) {
    const folder = join(HOME, 'server/samples')
    const texts = readdirSync(folder).map((name) => ({ name, text: normal(readFileSync(join(folder, name), 'utf8')) }))
    return { title: `${texts.length} samples only, for there is no ${file} (set CHIDAO_CORPUS to its folder)`, texts }
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  const texts = lines.map((line) => {
    const { name, text } = JSON.parse(line) as { readonly name: string; readonly text: string }
    return { name, text: normal(text) }
  })
  return { title: `${texts.length} texts of the official gazette`, texts }
}

/** One text of at least that many bytes: the corpus' texts one after another, over and over if they do not suffice. */
export function joined({ texts }: Corpus, bytes: number): string {
  const parts: string[] = []
  for (let at = 0, size = 0; size < bytes; at++) {
    const { text } = texts[at % texts.length] ?? { text: '' }
    if (text === '') throw new Error('The corpus holds an empty text.')
    parts.push(text)
    size += Buffer.byteLength(text) + 1
  }
  return parts.join('\n')
}
