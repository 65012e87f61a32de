import type { CombinedError } from 'urql'

/** Rows that are taken away at most; a list of more is better filtered, or exported from the command line. */
export const MOST_ROWS = 10_000
/** Rows that are asked for at a time: what the API gives at most. */
const ROWS_AT_A_TIME = 100

/** Variables that ask for one page of a list, forward, whatever page of it is shown; facets are counted for what is shown only. */
interface Paging {
  readonly first: number
  readonly after: string | undefined
  readonly last: undefined
  readonly before: undefined
  readonly facets: false
}

interface Answer<Row> {
  readonly page:
    | {
        readonly nodes: readonly Row[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
      }
    | undefined
  readonly error: CombinedError | undefined
}

/**
 * The rows of every page, in their order.
 * @param most as many at most
 * @param from the `endCursor` of a page that is there already
 */
export async function everyPage<Row>(
  ask: (paging: Paging) => Promise<Answer<Row>>,
  most = MOST_ROWS,
  from?: string,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after = from; rows.length < most; ) {
    const { page, error } = await ask({
      first: ROWS_AT_A_TIME,
      after,
      last: undefined,
      before: undefined,
      facets: false,
    })
    if (error) throw error
    if (!page) break
    rows.push(...page.nodes)
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) break
    after = page.pageInfo.endCursor
  }
  return rows.slice(0, most)
}
