// Who may do what: roles by bearer token, and which names of hosts this server answers to.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a client may do: an editor reads and writes, a reader reads. */
export type Role = 'reader' | 'editor'

/** Why a client has no role: it sent no token where one is needed, or one that is not known. */
export type NoRole = 'no token' | 'unknown token'

/** What the configuration says about access. */
export interface AccessConfig {
  /** Address that the server listens on. */
  readonly host: string
  /** Makes an editor. */
  readonly token?: string | undefined
  /** Makes a reader; when it is set, nobody reads without a token. */
  readonly readToken?: string | undefined
  /** Names of hosts, besides those of this machine, under which a proxy passes requests on. */
  readonly hosts?: readonly string[] | undefined
}

/** Whether an address is of this machine only. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/** Whether only this machine reaches the server: then those who have no token may write, too, unless one is set. */
export function isPrivate({ host, hosts = [] }: AccessConfig): boolean {
  return isLoopback(host) && hosts.length === 0
}

/** Whether anybody may write at all: without a token, only where nobody else reaches the server. */
export function takesWrites(config: AccessConfig): boolean {
  return config.token !== undefined || (isPrivate(config) && config.readToken === undefined)
}

/**
 * Tells roles.
 * @returns from the headers `authorization` and those that a proxy adds, the role
 */
export function newRoles(config: AccessConfig): (header: (name: string) => string | null | undefined) => Role | NoRole {
  const editor = digest(config.token)
  const reader = digest(config.readToken)
  const open = isPrivate(config) && !editor && !reader
  return (header) => {
    const authorization = header('authorization')
    if (authorization) {
      const given = digest(/^Bearer +(\S+)\s*$/i.exec(authorization)?.[1] ?? '')
      // Digests have one length and are compared in constant time: how long it takes tells nothing of the token.
      if (editor && given && timingSafeEqual(editor, given)) return 'editor'
      if (reader && given && timingSafeEqual(reader, given)) return 'reader'
      if (editor || reader) return 'unknown token'
    }
    // What a proxy passes on does not come from this machine, though its connection does.
    if (open && !FORWARDED.some(header)) return 'editor'
    return reader ? 'no token' : 'reader'
  }
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'via']

function digest(token: string | undefined): Buffer | undefined {
  return token === undefined ? undefined : createHash('sha256').update(token).digest()
}

/**
 * Tells whether a request names this server. A page of another site can have its name lead to this machine (DNS rebinding) and then
 * counts as the same site for a browser; its requests carry that name.
 */
export function newHostCheck({ host, hosts = [] }: AccessConfig): (headers: IncomingHttpHeaders) => boolean {
  if (!isLoopback(host) && hosts.length === 0) return () => true
  const named = new Set(hosts.map((name) => name.toLowerCase()))
  return (headers) => {
    const name = headers.host?.replace(/:\d+$/, '').toLowerCase() ?? ''
    return named.has(name) || isLoopback(name)
  }
}
