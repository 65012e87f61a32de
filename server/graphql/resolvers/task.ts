import type { EdgeRow } from '../../store/rows.ts'
import type { TaskResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'
import type { Loaders } from '../loaders.ts'
import { edgePage, mentionPage } from '../pages.ts'
import { present } from '../present.ts'
import { statusOf } from '../status.ts'

export const Task: TaskResolvers = {
  label: labelOf,
  status: ({ due }, _, { today }) => statusOf(due, today),
  async document({ id }, _, { loaders }) {
    const { from } = await assignmentOf(loaders, id)
    return present(await loaders.document.load(from), from)
  },
  evidence: ({ id }, _, { loaders }) => assignmentOf(loaders, id),
  async deadlineEvidence({ id, deadlineStart: start, deadlineEnd: end }, _, { loaders }) {
    if (start === null || end === null) return null
    const { source } = await assignmentOf(loaders, id)
    return { source, start, end }
  },
  bodies: (task, bounds, context) => edgePage(context, task, 'out', ['OBLIGATES'], bounds),
  citations: ({ id }, bounds, context) => mentionPage(context, 'task', id, bounds),
}

/** The edge that assigns a task; every task has one. */
export async function assignmentOf(loaders: Loaders, id: string): Promise<EdgeRow> {
  return present(await loaders.assignment.load(id), id)
}
