import { SourceError } from '../errors.ts'

/**
 * Decodes a text file: UTF-8, BOM dropped, line ends `\n`, NFC, nothing else changed. From here on offsets count.
 * @param path for messages
 * @throws SourceError when the bytes are no text in UTF-8, naming the first bad byte
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new SourceError(path, 'the file is empty. Give a file with text.')
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new SourceError(
      path,
      `byte ${zero} is zero, so this is no plain text. Save the document as text (.txt, UTF-8).`,
    )
  }
  const text = decode(bytes, path).replace(/\r\n?/g, '\n').normalize('NFC')
  if (text.trim() === '') throw new SourceError(path, 'the file holds blanks only. Give a file with text.')
  return text
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SourceError(
      path,
      `not UTF-8 at byte ${firstBadByte(bytes)}. Convert it, for example: iconv -f WINDOWS-1258 -t UTF-8 (or save it as UTF-8).`,
      { cause },
    )
  }
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
