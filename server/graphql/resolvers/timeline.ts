import { toDocumentFilter, toMonths, toTaskFilter } from '../filters.ts'
import type { QueryResolvers } from '../generated.ts'

/** Most months that are told: as many as eight centuries have. */
const MOST_MONTHS = 10_000

export const timeline: NonNullable<QueryResolvers['timeline']> = async (_, asked, { store, today }) => {
  const bounds = { facets: ['month'], limit: MOST_MONTHS }
  const { from, to } = toMonths(asked.range)
  const [documents, tasks] = await Promise.all([
    store.read('document/facets', { ...toDocumentFilter(asked.documents), ...bounds }),
    store.read('task/facets', { ...toTaskFilter(asked.tasks, today), ...bounds }),
  ])
  const issued = new Map(documents.map(({ value, count }) => [value, count]))
  const due = new Map(tasks.map(({ value, count }) => [value, count]))
  return [...new Set([...issued.keys(), ...due.keys()])]
    .filter((month) => month >= from && month <= to)
    .sort()
    .map((month) => ({ month, documents: issued.get(month) ?? 0, tasks: due.get(month) ?? 0 }))
}
