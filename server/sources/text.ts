import { SourceError } from '../errors.ts'
import { decodeLegacy, repairLegacy } from './legacy.ts'
import { LONGEST_TEXT } from './limits.ts'

/**
 * Decodes a text file: UTF-8; UTF-16 with a BOM; else TCVN3, VNI or windows-1258, whichever makes Vietnamese of it.
 * @param path for messages
 * @param label an encoding that the file itself names (HTML), tried when it is no UTF-8
 * @throws SourceError when the bytes are no text in these, naming the first bad byte
 */
export function decodeText(bytes: Uint8Array, path: string, label?: string): string {
  if (bytes.length === 0) throw new SourceError(path, 'the file is empty. Give a file with text.')
  const wide = UTF16[`${bytes[0]} ${bytes[1]}`]
  if (wide) return decodeAs(wide, bytes) ?? refuse(path, `not ${wide.toUpperCase()}, as its first bytes say. ${RESAVE}`)
  const zero = bytes.indexOf(0)
  if (countZeros(bytes) * RARE > bytes.length) refuse(path, `byte ${zero} is zero, so this is no plain text. ${RESAVE}`)
  return (
    decodeAs('utf-8', bytes)?.replaceAll('\0', '\ufffd') ??
    decodeLegacy(bytes) ??
    (label === undefined ? undefined : decodeAs(label, bytes)) ??
    refuse(
      path,
      `not UTF-8 at byte ${firstBadByte(bytes)}, and not Vietnamese in TCVN3, VNI or windows-1258. ${RESAVE}`,
    )
  )
}

/**
 * One byte in so many may be zero: programs that take text out of PDFs write zeros for signs without a letter, as boxes to tick; they are
 * kept as U+FFFD, the sign for what is lost.
 */
const RARE = 1_000

function countZeros(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1
  return count
}

const RESAVE = 'Save the document as text (.txt, UTF-8).'

/** The first two bytes of UTF-16 with a BOM. */
const UTF16: Readonly<Record<string, string>> = { '255 254': 'utf-16le', '254 255': 'utf-16be' }

function refuse(path: string, why: string): never {
  throw new SourceError(path, why)
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // TypeError: bytes that are not of the encoding; RangeError: an encoding that nobody knows (“x-user-defined”).
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Marks without width that only lay out: soft hyphen, zero-width space and joiners, word joiner, BOM inside a text. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
/**
 * The text as it is kept: encodings of before Unicode converted, line ends `\n`, NFC, invisible marks dropped, and nothing
 * else changed. From here on offsets count.
 * @param path for messages
 * @throws SourceError when nothing is left, or too much
 */
export function normaliseText(text: string, path: string): string {
  if (text.length > LONGEST_TEXT) {
    refuse(
      path,
      `its text has ${text.length} characters; at most ${LONGEST_TEXT} are read. Split it into its documents.`,
    )
  }
  const normalised = repairLegacy(text.replace(/\r\n?|\f|\u2028|\u2029/gu, '\n').normalize('NFC'))
    .replace(INVISIBLE, '')
    .toWellFormed()
  if (normalised.trim() === '') refuse(path, 'the file holds blanks only. Give a file with text.')
  return normalised
}

/** Where valid UTF-8 ends, by halving: a prefix decodes as a stream exactly when it holds no bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return bad - 1
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
