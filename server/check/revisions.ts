// Earlier texts: each has its digest, and belongs to a source that is there.
import { createHash } from 'node:crypto'
import type { Row } from '../store/statements.ts'
import type { Store } from '../store/store.ts'
import type { Violation } from './violation.ts'

/** Earlier texts to read at a time. */
const PAGE = 50

/** Earlier texts that are not as they were kept. */
export async function* checkRevisions(store: Store): AsyncGenerator<Violation> {
  let afterId: string | undefined = ''
  while (afterId !== undefined) {
    const page: readonly Row<'check/revisions'>[] = await store.read('check/revisions', { afterId, limit: PAGE })
    for (const { id, sha256, text, source, of } of page) {
      if (of !== source) yield { law: 'orphan', id, what: `it is an earlier text of ${source}, which is not there` }
      if (createHash('sha256').update(text).digest('hex') !== sha256)
        yield { law: 'source', id, what: 'its digest is of another text' }
    }
    afterId = page.at(-1)?.id
  }
}
