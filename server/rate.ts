// How many requests one client may send.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { isLoopback } from './access.ts'

/** Seconds of a window. */
const WINDOW = 60

/**
 * Counts requests.
 * @param most in a minute; 0 for any number
 * @param proxied whether a proxy on this machine passes requests on and says for whom
 * @returns seconds after which the client may ask again, or 0 when it may now
 */
export function newRateLimit(most: number, proxied: boolean): (request: IncomingMessage) => Promise<number> {
  if (most === 0) return async () => 0
  const limiter = new RateLimiterMemory({ points: most, duration: WINDOW })
  return async (request) => {
    try {
      await limiter.consume(clientOf(request, proxied))
      return 0
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    }
  }
}

/** A client is a token, or an address. */
function clientOf({ headers, socket }: IncomingMessage, proxied: boolean): string {
  const { authorization, 'x-forwarded-for': forwarded } = headers
  if (authorization) return createHash('sha256').update(authorization).digest('base64')
  const address = socket.remoteAddress ?? ''
  // The proxy adds the address that it sees at the end; what stands before, the client may have made up.
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return proxied && isLoopback(address.replace(/^::ffff:/, '')) && last ? last : address
}
