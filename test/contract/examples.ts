// Parameters for every statement, for what goes over all of them.
import type { AgencyId, DocumentId, EdgeRelation, SourceId } from '../../server/graph/model.ts'
import type { Parameters, StatementName } from '../../server/store/statements.ts'

const ids = ['d_0000000000000000']
const document = 'd_0000000000000000' as DocumentId
const source = 's_0000000000000000' as SourceId
const RELATIONS: readonly EdgeRelation[] = ['BASIS']
const edgesOf = { ids, kinds: ['CITES'], relations: RELATIONS, without: ids, after: '', down: true, limit: 1 } as const
const someEdges = { ids, kinds: ['CITES'], without: ids, limit: 1 } as const
const edgesAmong = { ids, kinds: ['CITES'], relations: RELATIONS, among: ids, limit: 1 } as const
const place = { down: true, afterKey: 'a', afterId: 'x', limit: 1 }
const facets = { facets: ['total'], limit: 1 }
const issued = { issuedFrom: '2021-01-01', issuedTo: '2021-12-31' }
const deadlines = {
  deadlineFrom: '2021-01-01',
  deadlineTo: '2021-12-31',
  statuses: ['DUE'],
  today: '2021-08-16',
} as const
const bodies = { levels: ['provincial'], branches: ['government'] } as const
const duties = { roles: ['LEAD'], ...deadlines } as const
const documentFilter = {
  ...{ words: ['phong'], number: ['17'], directive: true, instrument: false, types: ['Chỉ thị'], ...issued },
  ...{ issuers: ids, ...bodies, bodies: ids, recipients: ids, cites: ids, citedAs: RELATIONS },
} as const
const taskFilter = {
  ...{ words: ['phong'], documents: ids, bodies: ids, ...bodies, ...duties, types: ['Chỉ thị'] },
  ...{ issuers: ids, cites: ids, ...issued },
} as const
const agencyFilter = { words: ['so'], ...bodies, collective: false, partOf: ids } as const
const citationFilter = {
  ...{ words: ['luat'], from: ids, to: ids, relations: RELATIONS, inferred: false, fromTypes: ['Chỉ thị'] },
  ...{ toTypes: ['Luật'], ...issued },
} as const
const covering = { parts: true, predecessors: true }
const covered = { rows: [{ of: 'a_0000000000000000', bodies: ['a_0000000000000000'] }] }
const workload = { ...agencyFilter, agencies: ids, ...duties, documents: ids, ...covering } as const
const mention = { id: 'e', from: document, source, start: 0, end: 1 }
const words = { groups: [['phong', 'phong chong']], phrase: 'phong', limit: 1 }
const edges = { rows: [{ from: 'x', to: 'y', id: 'e', source, start: 0, end: 1 }] }
const texts = { rows: [{ source, target: document, to: document, inferred: true }] }
const mentioned = { id: document, number: null, type: null, title: null, issuedOn: null }

/** Parameters for every statement: the compiler sees to it that none is missing, and none too many. */
export const examples: { readonly [N in StatementName]: Parameters<N> } = {
  'document/by-ids': { ids },
  'document/chain-up': { ids, relations: RELATIONS, depth: 3, limit: 2 },
  'document/chain-down': { ids, relations: RELATIONS, depth: 3, limit: 2 },
  'document/revision': { id: document, source, from: 1, to: 2 },
  'document/duties': { ids, tasks: 1, bodies: 1 },
  'document/page': { afterName: '', afterId: '', limit: 1 },
  'document/find': { ...documentFilter, ...place, order: 'NUMBER', none: '~' },
  'document/facets': { ...documentFilter, ...facets },
  'document/cited-by': { ids, relations: RELATIONS, after: '', down: true, limit: 1 },
  'document/issuers': { ids },
  'document/citation-counts': { ids },
  'document/cited-by-counts': { ids },
  'document/count': { directive: true },
  'document/edges-out': edgesOf,
  'document/edges-in': edgesOf,
  'document/some-edges-in': { ...someEdges, relations: RELATIONS },
  'document/edges-among': edgesAmong,
  'document/degrees': { ids },
  'document/changed-by': { ids, limit: 1 },
  'document/last-ground': { ids },
  'task/by-ids': { ids },
  'task/page': { after: '', limit: 1 },
  'task/count': {},
  'task/find': { ...taskFilter, ...place, order: 'PLACE', none: '~' },
  'task/facets': { ...taskFilter, ...facets },
  'task/citation-counts': { ids },
  'task/edges-out': edgesOf,
  'task/edges-in': edgesOf,
  'task/edges-among': edgesAmong,
  'task/degrees': { ids },
  'agency/by-ids': { ids },
  'agency/page': { afterName: '', afterId: '', limit: 1 },
  'agency/count': {},
  'agency/edges-out': edgesOf,
  'agency/edges-in': edgesOf,
  'agency/some-edges-in': someEdges,
  'agency/edges-among': edgesAmong,
  'agency/degrees': { ids },
  'agency/find': { ...agencyFilter, current: true, ...place, order: 'NAME' },
  'agency/facets': { ...agencyFilter, current: true, ...facets },
  'agency/tasks': { words: ['phong'], ...duties, ...covered, ...place, order: 'PLACE', none: '~' },
  'agency/task-facets': { words: ['phong'], ...duties, ...covered, ...facets },
  'agency/covered': { ids, ...covering, limit: 1 },
  'agency/parts': { ids, afterName: '', afterId: '', down: true, limit: 1 },
  'agency/parts-count': { ids },
  'agency/issued': { ids, afterName: '', afterId: '', down: true, limit: 1 },
  'agency/issued-count': { ids },
  'agency/superior': { ids },
  'agency/workload': { ...workload, ...place, order: 'NAME' },
  'agency/workload-facets': { ...workload, ...facets },
  'agency/workload-months': { ...covered, ...duties, documents: ids, limit: 1 },
  'agency/successors': { ids },
  'agency/predecessors': { ids },
  'source/by-ids': { ids },
  'source/revisions': { ids },
  'source/page': { afterName: '', afterId: '', limit: 1 },
  'source/count': {},
  'source/find': { words: ['a'], formats: ['txt'], ...place, order: 'URI' },
  'source/facets': { words: ['a'], formats: ['txt'], ...facets },
  'source/documents': { ids },
  'source/texts': { ids },
  'source/marks': { id: source, from: 0, kinds: ['CITES'], limit: 1 },
  'citation/count': {},
  'citation/find': { ...citationFilter, ...place, order: 'PLACE', none: '~' },
  'citation/facets': { ...citationFilter, ...facets },
  'citation/by-ids': { rows: [mention], limit: 1 },
  'citation/tasks': { rows: [mention], limit: 1 },
  'citation/open': { rows: [mention], limit: 1 },
  'citation/kinds': {},
  'source/list': { after: '', limit: 1 },
  'source/kinds': { reader: '' },
  'check/listed': { ids },
  'check/revisions': { afterId: '', limit: 1 },
  'search/documents': words,
  'search/tasks': words,
  'search/agencies': words,
  'search/words': { initials: ['p'], limit: 1 },
  'export/document-ids': { afterId: '', limit: 1 },
  'export/task-ids': { afterId: '', limit: 1 },
  'export/agency-ids': { afterId: '', limit: 1 },
  'export/source-ids': { afterId: '', limit: 1 },
  'export/documents': { ids },
  'export/tasks': { ids },
  'export/agencies': { ids },
  'export/sources': { ids },
  'export/edges-of-documents': { ids },
  'export/edges-of-tasks': { ids },
  'export/edges-of-agencies': { ids },
  'export/edges-of-sources': { ids },
  'import/documents': { rows: [{ id: document, properties: { id: document }, directive: true, instrument: true }] },
  'import/tasks': { rows: [] },
  'import/agencies': { rows: [] },
  'import/sources': { rows: [] },
  'import/progress': {},
  'import/set-progress': { file: 'x', done: 1 },
  'import/end': {},
  'settle/agencies': { ids },
  'settle/sources': { ids },
  'settle/numbers': { after: '', limit: 10 },
  'settle/titles': { after: '', limit: 10 },
  'ingest/take-turn': { source },
  'ingest/known': { ids },
  'ingest/said': { ids },
  'ingest/cited-by-documents': { ids, sources: [source] },
  'ingest/cited-by-tasks': { ids, sources: [source] },
  'ingest/remove-from-documents': { ids, sources: [source] },
  'ingest/remove-names': { ids },
  'ingest/remove-tasks': { ids },
  'ingest/remove-sources': { ids },
  'ingest/keep-revisions': { rows: [{ id: source, sha256: 'x' }], at: '2024-01-01T00:00:00.000Z' },
  'ingest/drop-revisions': { ids, kept: 1 },
  'ingest/sources': { rows: [{ id: source, properties: { id: source, documentIds: ids } }] },
  'ingest/documents': {
    rows: [{ id: document, series: 's', year: null, foldedNumber: null, titleKey: null, open: true }],
  },
  'ingest/agencies': { rows: [] },
  'ingest/tasks': { rows: [] },
  'ingest/issued-by': edges,
  'ingest/assigns': edges,
  'ingest/obligates': edges,
  'ingest/cites-from-documents': edges,
  'ingest/cites-from-tasks': edges,
  'ingest/addressed-to': edges,
  'ingest/names': edges,
  'ingest/part-of': edges,
  'ingest/succeeded-by': edges,
  'ingest/read-from': edges,
  'ingest/listed-in': edges,
  'ingest/read-as': { ids },
  'ingest/keys': { ids },
  'ingest/candidates-by-number': { numbers: ['1 ct ttg'] },
  'ingest/candidates-by-title': { titles: ['luật giá'] },
  'ingest/open-mentions-by-number': { numbers: ['1 ct ttg'] },
  'ingest/open-mentions-by-title': { titles: ['luật giá'] },
  'ingest/open-texts': { numbers: ['1 ct ttg'] },
  'ingest/move-mentions': {
    rows: [{ target: document, origin: document, issuedOn: null, citingYear: null, to: document, inferred: true }],
    limit: 10,
  },
  'ingest/move-text-read-from': texts,
  'ingest/move-text-issued-by': texts,
  'ingest/move-text-assigns': texts,
  'ingest/move-text-cites': texts,
  'ingest/move-text-addressed-to': texts,
  'ingest/claims': { ids },
  'ingest/claims-laid': { ids },
  'ingest/drop-claims': { rows: [{ from: document, to: 'a_0000000000000000' as AgencyId, claim: '0x 1' }] },
  'ingest/kin-laid': { ids },
  'ingest/first-named': { ids },
  'ingest/drop-kin': {
    rows: [
      { from: 'a_0000000000000000' as AgencyId, kind: 'PART_OF', to: 'a_0' as AgencyId, place: 's_0 000000000 1' },
    ],
  },
  'ingest/mentions': { rows: [mentioned] },
  'ingest/mentions-of': { ids },
  'ingest/recount': { rows: [{ ...mentioned, cited: true }] },
  'ingest/statements-about': { ids },
  'ingest/describe': { rows: [{ id: document, directive: true, properties: { title: null } }], directive: true },
  'ingest/sweep-documents': { ids },
  'ingest/sweep-agencies': { ids },
}
