import type { NodeRow } from '../../store/rows.ts'
import type { Resolvers } from '../generated.ts'
import { Agency, Succession } from './agency.ts'
import { Document, Validity } from './document.ts'
import { Edge, Evidence } from './edge.ts'
import { FileScalar, IngestedFile, IngestProgress, Mutation, Subscription } from './mutation.ts'
import { Query } from './query.ts'
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
  Node: { __resolveType: (node: NodeRow) => node.kind },
  Document,
  Validity,
  Task,
  Agency,
  Succession,
  Source,
  Edge,
  Evidence,
  Workload,
}
