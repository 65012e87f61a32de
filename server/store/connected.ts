// Names of the statements that answer the same question for each kind of node.

/** Kinds of nodes whose edges can be asked for; a source is an end only. */
export const CONNECTED = ['Document', 'Task', 'Agency'] as const
export type Connected = (typeof CONNECTED)[number]

/** Edges of nodes, by direction. */
export const EDGES = {
  out: { Document: 'document/edges-out', Task: 'task/edges-out', Agency: 'agency/edges-out' },
  in: { Document: 'document/edges-in', Task: 'task/edges-in', Agency: 'agency/edges-in' },
} as const

/** Edges between nodes. */
export const EDGES_AMONG = {
  Document: 'document/edges-among',
  Task: 'task/edges-among',
  Agency: 'agency/edges-among',
} as const

/** How many edges nodes have. */
export const DEGREES = { Document: 'document/degrees', Task: 'task/degrees', Agency: 'agency/degrees' } as const

/** Nodes by their ids. */
export const BY_IDS = {
  Document: 'document/by-ids',
  Task: 'task/by-ids',
  Agency: 'agency/by-ids',
  Source: 'source/by-ids',
} as const

/** What is kept of nodes and edges, for ways out of the store. */
export const EXPORTS = {
  Document: { ids: 'export/document-ids', nodes: 'export/documents', edges: 'export/edges-of-documents' },
  Task: { ids: 'export/task-ids', nodes: 'export/tasks', edges: 'export/edges-of-tasks' },
  Agency: { ids: 'export/agency-ids', nodes: 'export/agencies', edges: 'export/edges-of-agencies' },
  Source: { ids: 'export/source-ids', nodes: 'export/sources', edges: 'export/edges-of-sources' },
} as const
