import type { TaskResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'
import { edgePage } from '../pages.ts'
import { statusOf } from '../status.ts'

export const Task: TaskResolvers = {
  label: labelOf,
  status: ({ deadline }, _, { today }) => statusOf(deadline, today),
  assignedBy: (task, _, context) => edgePage(context, task, 'in', ['ASSIGNS'], {}),
  bodies: (task, bounds, context) => edgePage(context, task, 'out', ['OBLIGATES'], bounds, 50),
  citations: (task, bounds, context) => edgePage(context, task, 'out', ['CITES'], bounds),
}
