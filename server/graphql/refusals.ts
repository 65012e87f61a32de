import { GraphQLError } from 'graphql'
import type { Limits } from './limits.ts'

/** What an `extensions.code` of a refused request can be; README.md of this folder tells what to do about each. */
export type RefusalCode =
  | 'BUSY'
  | 'CSRF_PREVENTED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'WRITES_DISABLED'

/**
 * An expected error: it is told as it is.
 * @param status of HTTP, where the whole request is refused
 */
export function refused(code: RefusalCode, message: string, status?: number): GraphQLError {
  const headers = status === 401 ? { 'www-authenticate': 'Bearer realm="Chi Dao"' } : {}
  const http = status === undefined ? {} : { http: { status, headers } }
  return new GraphQLError(message, { extensions: { code, ...http } })
}

/** A query passes a limit; `extensions.limit` names it. */
export function tooLarge(message: string, limit: keyof Limits): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', limit } })
}
