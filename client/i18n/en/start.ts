import type { Words } from '../vi.ts'

/** Words of the first page. */
export const startWords: Pick<Words, 'start' | 'drop'> = {
  start: {
    title: 'Start',
    contains: 'In the graph',
    directives: 'documents read',
    documents: 'documents in all',
    tasks: 'tasks',
    agencies: 'agencies',
    citations: 'citations',
    read: 'Documents that were read, latest first',
    allDocuments: 'All',
    tasksOf: '{{count}} tasks',
    busiest: 'The busiest agencies',
    all: 'All agencies',
    instruments: 'Most cited documents',
    ahead: 'Deadlines ahead',
    allDeadlines: 'All deadlines',
    noneAhead: 'No deadline lies ahead.',
    byKind: 'Documents read, by kind',
    byYear: 'Documents read, by year',
    empty: 'No document yet. Drop files below, or read a whole folder: npm run ingest -- FOLDER',
  },
  drop: {
    title: 'Read more documents',
    help: 'Drop .docx, .pdf, .html, .md or .txt files here, or click to choose.',
    progress: '{{done}} of {{total}} files read …',
    rejected: 'Nothing was sent: at most {{files}} files at a time, {{megabytes}} MB each.',
    forbidden:
      'The server takes documents only from those who have its token for writing. Drop the files again to enter it.',
    outcome: { READ: 'read:', UNCHANGED: 'known already:', REFUSED: 'could not be read:' },
  },
}
