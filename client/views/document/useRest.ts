import { useEffect, useState } from 'react'
import type { CombinedError } from 'urql'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/**
 * All rows of a list whose first page is there: the others follow one after the other and appear as they come.
 * @param ask gives the page after a cursor; the page is null when the list is gone
 * @throws CombinedError while drawn, when a page could not be had
 */
export function useRest<Row>(
  first: Page<Row>,
  ask: (
    after: string,
  ) => PromiseLike<{ readonly page?: Page<Row> | null | undefined; readonly error?: CombinedError | undefined }>,
): readonly Row[] {
  const [rest, setRest] = useState<{
    readonly of: Page<Row>
    readonly rows: readonly Row[]
  }>()
  const [fault, setFault] = useState<CombinedError>()
  if (fault) throw fault
  useEffect(() => {
    let current = true
    const follow = async (): Promise<void> => {
      let { pageInfo } = first
      const rows: Row[] = []
      while (current && pageInfo.hasNextPage && pageInfo.endCursor) {
        const { page, error } = await ask(pageInfo.endCursor)
        if (error && current) setFault(error)
        if (!page || !current) return
        rows.push(...page.rows)
        pageInfo = page.pageInfo
        setRest({ of: first, rows: [...rows] })
      }
    }
    void follow()
    return () => {
      current = false
    }
  }, [first, ask])
  return rest?.of === first ? [...first.rows, ...rest.rows] : first.rows
}
