import { GraphQLError } from 'graphql'

/** Fewest and most elements of a page. */
const FEWEST = 1
const MOST = 100

/** A fault of the query that its author can mend. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Checks a number against its bounds: a page is never cut in silence. */
export function within(
  name: string,
  value: number | null | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  const number = value ?? fallback
  if (number < least || number > most) throw badInput(`“${name}” is ${number}; it may be ${least} to ${most}.`)
  return number
}

/** The size of a page. */
export function pageSize(first: number | null | undefined, fallback: number): number {
  return within('first', first, fallback, FEWEST, MOST)
}

/** An opaque cursor that holds the key of an element, so that pages stay right while data changes. */
export function toCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The key in a cursor.
 * @param shape one value of the type of each part; they are the key of the first page, too
 */
export function fromCursor<K extends readonly (string | number)[]>(cursor: string | null | undefined, shape: K): K {
  if (cursor === null || cursor === undefined) return shape
  const key = parse(cursor)
  const fits =
    Array.isArray(key) && key.length === shape.length && key.every((part, i) => typeof part === typeof shape[i])
  if (!fits) throw badInput('“after” is no cursor of this list. Take “pageInfo.endCursor” of the page before.')
  return key as unknown as K
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
