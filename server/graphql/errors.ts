import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Logger } from '../log.ts'
import { StoreTimeoutError, StoreUnavailableError } from '../store/errors.ts'
import { ClientLeft } from './operations.ts'

/** Expected errors are told as they are; any other is logged under an id, and only the id is told. */
export function newMask(log: Logger): (error: unknown) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? error.originalError : error
    if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return error
    const code = codeOf(cause)
    if (code) return new GraphQLError((cause as Error).message, { ...placeOf(error), extensions: { code } })
    const id = randomUUID()
    log.error({ id, err: cause, path: placeOf(error).path?.join('.') }, 'A request failed')
    return new GraphQLError(`Something went wrong here; the server's log tells more under ${id}.`, {
      ...placeOf(error),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    })
  }
}

function codeOf(cause: unknown): string | undefined {
  if (cause instanceof StoreTimeoutError) return 'TIMEOUT'
  if (cause instanceof StoreUnavailableError) return 'STORE_UNAVAILABLE'
  if (cause instanceof ClientLeft) return 'CANCELLED'
  return undefined
}

function placeOf(error: unknown): { path?: readonly (string | number)[] } {
  return error instanceof GraphQLError && error.path ? { path: error.path } : {}
}
