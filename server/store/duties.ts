// Documents with what they oblige whom to do: the question that is asked most, in one statement.
import type { AgencyId, EdgeRole, SourceId, TaskId } from '../graph/model.ts'
import type { AgencyRow, DocumentRow, EdgeRow, TaskRow } from './rows.ts'
import type { Store } from './store.ts'

/** A body of a task: the edge, then the body. */
export type ObligedTuple = readonly [
  edge: string,
  role: EdgeRole,
  source: SourceId,
  start: number,
  end: number,
  id: AgencyId,
  name: string,
  aliases: readonly string[],
  level: AgencyRow['level'],
  branch: AgencyRow['branch'],
  collective: boolean,
  since: string | null,
  until: string | null,
]

/** A task of a document: the edge, then the task. */
export type AssignedTuple = readonly [
  edge: string,
  source: SourceId,
  start: number,
  end: number,
  id: TaskId,
  ordinal: number,
  text: string,
  deadline: string | null,
  deadlineStart: number | null,
  deadlineEnd: number | null,
  due: string | null,
  bodies: readonly ObligedTuple[],
]

/** What the statement `document/duties` gives. */
export interface DutiesRow extends DocumentRow {
  readonly tasks: readonly AssignedTuple[]
}

/** How much to read. */
export interface DutiesOptions {
  readonly ids: readonly string[]
  /** Tasks of a document, and bodies of a task. */
  readonly tasks: number
  readonly bodies: number
}

/** An edge with the node that it leads to. */
export interface Led<N> {
  readonly edge: EdgeRow
  readonly node: N
}

/** A document with its first tasks and their first bodies. */
export interface Duties {
  readonly document: DocumentRow
  readonly tasks: readonly (Led<TaskRow> & { readonly bodies: readonly Led<AgencyRow>[] })[]
}

/** Documents that are there, with their duties. */
export async function readDuties(store: Store, options: DutiesOptions): Promise<readonly Duties[]> {
  const rows = await store.read('document/duties', options)
  return rows.map(({ tasks, ...document }) => ({
    document,
    tasks: tasks.map((task) => toAssigned(document, task)),
  }))
}

function toAssigned(document: DocumentRow, tuple: AssignedTuple): Duties['tasks'][number] {
  const [edge, source, start, end, id, ordinal, text, deadline, deadlineStart, deadlineEnd, due, bodies] = tuple
  const node: TaskRow = { kind: 'Task', id, ordinal, text, deadline, deadlineStart, deadlineEnd, due }
  const ends = { from: document.id, fromKind: 'Document', to: id, toKind: 'Task' } as const
  return {
    edge: { ...PLAIN, id: edge, kind: 'ASSIGNS', ...ends, role: null, source, start, end },
    node,
    bodies: bodies.map((body) => toObliged(node, body)),
  }
}

function toObliged(task: TaskRow, tuple: ObligedTuple): Led<AgencyRow> {
  const [edge, role, source, start, end, id, name, aliases, level, branch, collective, since, until] = tuple
  const ends = { from: task.id, fromKind: 'Task', to: id, toKind: 'Agency' } as const
  return {
    edge: { ...PLAIN, id: edge, kind: 'OBLIGATES', ...ends, role, source, start, end },
    node: { kind: 'Agency', id, name, aliases, level, branch, collective, since, until },
  }
}

const PLAIN = { relation: null, inferred: false, purpose: null, pinpoint: null } as const
