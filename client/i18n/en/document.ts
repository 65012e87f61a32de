import type { Words } from '../vi.ts'

/** Words of a document's page. */
export const document: Words['document'] = {
  text: 'Words of the source',
  unknown: 'There is no such document',
  notRead:
    'The text of this document was not read; all that is known is what others cite. Read its file to see the whole.',
  sources: 'Sources of the document',
  issuer: 'Issued by',
  file: 'File',
  validity: 'Validity',
  status: {
    IN_FORCE: 'In force, as far as the sources tell',
    AMENDED: 'Amended',
    REPLACED: 'Replaced',
    REPEALED: 'Repealed',
    UNKNOWN: 'No source tells whether it is in force',
  },
  since: 'since {{date}}',
  inTrace: 'Show in the graph',
  open: 'Open',
  print: 'Print',
  around: 'Tasks, citations, recipients',
  chosen: 'Selected words',
  unchoose: 'Clear selection',
  nothingHere: 'No link rests on these words.',
  task: 'Task {{ordinal}}',
  body: '{{role}}, task {{ordinal}}:',
  oneOf: 'The citation does not tell which of these:',
  more: '… and {{count}} more',
  mark: {
    task: 'task',
    recipient: 'recipient',
    body: 'body obliged',
    issuer: 'issuing body',
    citation: 'citation',
  },
  tab: { tasks: 'Tasks', cites: 'Cites', recipients: 'Recipients', citedBy: 'Cited by' },
  none: {
    tasks: 'No task was read in this document.',
    cites: 'The document cites no other.',
    recipients: 'The document names no recipient.',
    citedBy: 'No document cites this one yet.',
  },
}
