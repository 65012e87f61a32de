import { GraphQLError } from 'graphql'

/** Fewest and most elements of a page. */
const FEWEST = 1
const MOST = 100
/** Elements of a page whose size is not asked for. */
export const USUAL_PAGE = 20

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

/** Which page is asked for, in Relay's words. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Which page to read. */
export interface Slice {
  readonly size: number
  /** True: the elements before the cursor (without one: the last ones); false: those after it. */
  readonly backward: boolean
  readonly cursor: string | null
}

/** The page that is asked for; forward and backward cannot be meant at once. */
export function toSlice({ first, after, last, before }: PageArguments): Slice {
  const isSet = (value: unknown): boolean => value !== null && value !== undefined
  if (isSet(last) || isSet(before)) {
    if (isSet(first) || isSet(after)) throw badInput('Use “first” with “after”, or “last” with “before”, not both.')
    return { size: within('last', last, USUAL_PAGE, FEWEST, MOST), backward: true, cursor: before ?? null }
  }
  return { size: pageSize(first, USUAL_PAGE), backward: false, cursor: after ?? null }
}

/** A part of a place in a list. */
export type Part = string | number

/** An opaque cursor that holds the place of an element, so that pages stay right while data changes. */
export function toCursor(key: readonly Part[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The place in a cursor; null without one.
 * @param fits whether it is a place in this list
 */
export function fromCursor(
  { cursor, backward }: Slice,
  fits: (key: readonly Part[]) => boolean,
): readonly Part[] | null {
  if (cursor === null) return null
  const key = parse(cursor)
  const isKey = Array.isArray(key) && key.every((part) => typeof part === 'string' || Number.isFinite(part))
  if (!isKey || !fits(key)) {
    const [name, field] = backward ? ['before', 'startCursor'] : ['after', 'endCursor']
    throw badInput(`“${name}” is no cursor of this list in this order. Take “pageInfo.${field}” of a page of it.`)
  }
  return key
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
