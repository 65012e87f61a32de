// How a process that holds a store gives a copy of it to another process on the same machine: by a socket in the data folder, which
// only its owner can reach. So a backup needs no port and no password, and works while the store is served or written to.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { StoreError, StoreLockedError } from './errors.ts'

/** Bytes that the name of a socket can have on every Unix. */
const LONGEST = 103

const Request = z.strictObject({ to: z.string() })
const Answer = z.strictObject({ error: z.string().optional() })

/** Something that listens. */
export interface Listening {
  close(): void
}

/**
 * Gives copies to who asks, until it is closed. Where a socket cannot be made, as on some network disks, nothing is given: then
 * {@link askForCopy} says so.
 * @param folder of the store, which the caller has locked
 * @param copy makes a copy of the store in a folder
 */
export function giveCopies(folder: string, copy: (to: string) => Promise<void>): Listening {
  const address = addressIn(folder)
  // The store is locked, so who made it is gone.
  if (process.platform !== 'win32') rmSync(address, { force: true })
  let closed = false
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => socket.destroy())
    try {
      await copy(Request.parse(JSON.parse(await text(socket))).to)
      socket.end('{}')
    } catch (error) {
      if (closed) socket.end()
      else socket.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }))
    }
  })
  server.on('error', () => server.close())
  server.listen(address, () => {
    if (process.platform !== 'win32') chmodSync(address, 0o600)
  })
  server.unref()
  return {
    close() {
      closed = true
      server.close()
    },
  }
}

/**
 * Has the process that holds the store make a copy of it.
 * @param to a folder that is there
 * @throws StoreLockedError when no process answers, as while it ends; StoreError when the copy failed
 */
export async function askForCopy(folder: string, to: string): Promise<void> {
  const socket = connect({ path: addressIn(folder), allowHalfOpen: true })
  let answer: string
  try {
    await once(socket, 'connect')
    socket.end(JSON.stringify({ to }))
    answer = await text(socket)
  } catch (error) {
    throw noCopy(folder, { cause: error })
  }
  if (answer === '') throw noCopy(folder)
  const { error } = Answer.parse(JSON.parse(answer))
  if (error !== undefined) throw new StoreError(`The store in ${folder} could not be copied: ${error}`)
}

function noCopy(folder: string, options?: ErrorOptions): StoreLockedError {
  return new StoreLockedError(
    `The process that holds the store in ${folder} gives no copy of it. Stop that process, then run this again.`,
    options,
  )
}

/** Where to listen: the shorter name of the socket, for its length is bounded. */
function addressIn(folder: string): string {
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\chidao-${createHash('sha256').update(folder).digest('base64url')}`
  const path = join(folder, 'copies.sock')
  return Buffer.byteLength(path) <= LONGEST ? path : relative(process.cwd(), path)
}
