import type { Resolvers } from '../generated.ts'
import { Agency, Membership, Succession } from './agency.ts'
import { connections } from './connections.ts'
import { diffAnswers } from './diff.ts'
import { Document, Validity } from './document.ts'
import { Citation, Edge, Evidence } from './edge.ts'
import { Facet, facets } from './facets.ts'
import { FileScalar, IngestedFile, IngestProgress, Mutation, Subscription } from './mutation.ts'
import { Query } from './query.ts'
import { answers } from './questions.ts'
import { searchAnswers } from './search.ts'
import { Source } from './source.ts'
import { Task } from './task.ts'
import { Workload } from './workload.ts'

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Subscription,
  File: FileScalar,
  IngestedFile,
  IngestProgress,
  Node: { __resolveType: (node) => ('from' in node ? 'Citation' : node.kind) },
  GraphNode: { __resolveType: ({ kind }) => kind },
  Document,
  Validity,
  Task,
  Agency,
  Membership,
  Succession,
  Source,
  Citation,
  Edge,
  Evidence,
  ...answers,
  ...diffAnswers,
  ...searchAnswers,
  Workload,
  ...connections,
  ...facets,
  Facet,
}
