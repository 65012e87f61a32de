import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { SourceError } from '../errors.ts'
import { LARGEST_STREAM, LARGEST_STREAMS } from './limits.ts'

const unpack = promisify(inflate)

/**
 * Refuses a PDF that would fill the memory when it is read: pdf.js unpacks what it meets, however much comes out. Each stream
 * is unpacked beforehand, away from this thread, and no further than the limit.
 * @param path for messages
 */
export async function checkStreams(bytes: Uint8Array, path: string): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at)
    if (end < 0) return
    total += await unpackedSize(file.subarray(firstByte(file, at + 'stream'.length), end), path)
    if (total > LARGEST_STREAMS) throw tooLarge(path, LARGEST_STREAMS)
    at = file.indexOf('stream', end + 'endstream'.length)
  }
}

/** A stream begins on the line below its word. */
function firstByte(file: Buffer, at: number): number {
  const line = file[at] === 0x0d ? at + 1 : at
  return file[line] === 0x0a ? line + 1 : line
}

/** Bytes that come out of a stream, and of what comes out of that: a bomb may be packed twice. */
async function unpackedSize(stream: Buffer, path: string): Promise<number> {
  let size = 0
  for (let packed = stream; isPacked(packed); ) {
    try {
      packed = await unpack(packed, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
        throw tooLarge(path, LARGEST_STREAM)
      }
      // Not packed in this way, or damaged: pdf.js will tell.
      break
    }
    size += packed.length
  }
  return size
}

/** Zlib's first two bytes: “deflate”, and a check sum. */
const isPacked = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

const tooLarge = (path: string, limit: number): SourceError =>
  new SourceError(
    path,
    `a part of this PDF has more than ${limit} bytes when unpacked. Print it to PDF anew and give that.`,
  )
