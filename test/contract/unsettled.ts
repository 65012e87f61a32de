// Puts texts into a store as a bulk load does: each mention stands at the document that it names by itself.
import type { Change } from '../../server/graph/model.ts'
import {
  agencyToWrite,
  citationToWrite,
  documentToWrite,
  mentionsOf,
  sourceToWrite,
  statedEdges,
  tasksToWrite,
} from '../../server/store/change-rows.ts'
import type { Store } from '../../server/store/store.ts'

/** Writes what each text says, and nothing that follows from several together. */
export async function loadUnsettled(store: Store, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const citations = mentionsOf(change).map(citationToWrite)
    const tasks = new Set<string>(change.tasks.map(({ id }) => id))
    await store.write(async ({ run }) => {
      await run('ingest/sources', { rows: [sourceToWrite(change)] })
      await run('ingest/documents', { rows: change.documents.map(documentToWrite) })
      await run('ingest/agencies', { rows: change.agencies.map(agencyToWrite) })
      await run('ingest/tasks', { rows: tasksToWrite(change) })
      for (const [name, rows] of statedEdges(change)) await run(name, { rows })
      await run('ingest/cites-from-tasks', { rows: citations.filter(({ from }) => tasks.has(from)) })
      await run('ingest/cites-from-documents', { rows: citations.filter(({ from }) => !tasks.has(from)) })
    })
  }
}
