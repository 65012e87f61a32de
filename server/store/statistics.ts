import type { Store } from './store.ts'

/** How much is in the graph. */
export interface Statistics {
  /** Documents whose text was read. */
  readonly directives: number
  /** All documents. */
  readonly documents: number
  readonly tasks: number
  readonly agencies: number
  /** Mentions of other documents. */
  readonly citations: number
  readonly sources: number
}

export async function statistics(store: Store): Promise<Statistics> {
  const [directives, documents, tasks, agencies, citations, sources] = await Promise.all([
    store.read('document/count', { directive: true }),
    store.read('document/count', { directive: null }),
    store.read('task/count', {}),
    store.read('agency/count', {}),
    store.read('citation/count', {}),
    store.read('source/count', {}),
  ])
  const count = (rows: readonly { readonly count: number }[]): number => rows[0]?.count ?? 0
  return {
    directives: count(directives),
    documents: count(documents),
    tasks: count(tasks),
    agencies: count(agencies),
    citations: count(citations),
    sources: count(sources),
  }
}

/** The same in words, for a terminal. */
export function describeStatistics(s: Statistics): string {
  return `${s.documents} documents (${s.directives} read), ${s.tasks} tasks, ${s.agencies} agencies, ${s.citations} citations`
}
