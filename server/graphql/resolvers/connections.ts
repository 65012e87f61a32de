// Relay's connections: the same for all lists, but for what an edge leads to.
import type { AgencyRow, DocumentRow, EdgeRow, SourceRow, TaskRow } from '../../store/rows.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import type { Loaders } from '../loaders.ts'
import type { EdgeOnPage, OnPage, Page } from '../models.ts'
import { present } from '../present.ts'

/** A list whose elements are the rows themselves. */
const rows = <R>() => ({
  connection: { nodes: ({ edges }: Page<R>) => edges.map(({ row }) => row) },
  edge: { node: ({ row }: OnPage<R>) => row },
})

type End = 'document' | 'task' | 'agency' | 'source'

/** A list of edges of the graph, each of which leads to a node, and tells why. */
function ends<K extends End>(kind: K, end: 'from' | 'to') {
  type Row = NonNullable<Awaited<ReturnType<Context['loaders'][K]['load']>>>
  const load = async (row: EdgeRow, { loaders }: Context): Promise<Row> =>
    present((await loaders[kind].load(row[end])) as Row | null, row[end])
  return {
    connection: {
      nodes: ({ edges }: Page<EdgeRow>, _: unknown, context: Context) =>
        Promise.all(edges.map(({ row }) => load(row, context))),
    },
    edge: {
      node: ({ row }: EdgeOnPage, _: unknown, context: Context) => load(row, context),
      id: ({ row }: EdgeOnPage) => row.id,
      evidence: ({ row }: EdgeOnPage) => row,
    },
  }
}

const role = ({ row }: EdgeOnPage) => present(row.role, row.id)
const purpose = ({ row }: EdgeOnPage) => row.purpose

const [documents, agencies, tasks, sources] = [
  rows<DocumentRow>(),
  rows<AgencyRow>(),
  rows<TaskRow>(),
  rows<SourceRow>(),
]
const citations = rows<EdgeRow>()
const [issuers, assigned, recipients, bodies, duties, issued, parts, listed] = [
  ends('agency', 'to'),
  ends('task', 'to'),
  ends('agency', 'to'),
  ends('agency', 'to'),
  ends('task', 'from'),
  ends('document', 'from'),
  ends('agency', 'from'),
  ends('source', 'to'),
]

export const connections = {
  DocumentConnection: documents.connection,
  DocumentEdge: documents.edge,
  AgencyConnection: agencies.connection,
  AgencyEdge: agencies.edge,
  TaskConnection: tasks.connection,
  TaskEdge: tasks.edge,
  SourceConnection: sources.connection,
  SourceEdge: sources.edge,
  CitationConnection: citations.connection,
  DocumentCitationConnection: citations.connection,
  CitationEdge: citations.edge,
  WorkloadConnection: {
    nodes: ({ edges }, _, { loaders }) => Promise.all(edges.map(({ row: { id } }) => agencyOf(loaders, id))),
  },
  WorkloadEdge: { node: ({ row: { id } }, _, { loaders }) => agencyOf(loaders, id), workload: ({ row }) => row },
  DocumentIssuerConnection: issuers.connection,
  DocumentIssuerEdge: issuers.edge,
  DocumentTaskConnection: assigned.connection,
  DocumentTaskEdge: assigned.edge,
  DocumentRecipientConnection: recipients.connection,
  DocumentRecipientEdge: { ...recipients.edge, purpose },
  DocumentListConnection: listed.connection,
  DocumentListEdge: listed.edge,
  TaskBodyConnection: bodies.connection,
  TaskBodyEdge: { ...bodies.edge, role },
  AgencyTaskConnection: duties.connection,
  AgencyTaskEdge: { ...duties.edge, role, body: ({ row: { to } }, _, { loaders }) => agencyOf(loaders, to) },
  AgencyDocumentConnection: issued.connection,
  AgencyDocumentEdge: { ...issued.edge, purpose },
  AgencyPartConnection: parts.connection,
  AgencyPartEdge: parts.edge,
} satisfies Resolvers

async function agencyOf(loaders: Loaders, id: string): Promise<AgencyRow> {
  return present(await loaders.agency.load(id), id)
}
