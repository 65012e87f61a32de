import type { GroundsQuery } from '../../api/generated/graphql.ts'

/** A task with the decision behind it, and what that rests on. */
export type GroundTask = NonNullable<GroundsQuery['agency']>['tasks']['nodes'][number]
type Instrument = GroundTask['document']['citations']['nodes'][number]['to']

/** A document with the number of tasks that lead to it. */
export interface Ground {
  readonly document: Instrument
  readonly tasks: number
}

/** Counts tasks by the decision that assigns them, and by the instruments that the decision rests on. */
export function toGrounds(tasks: readonly GroundTask[]): {
  readonly decisions: readonly Ground[]
  readonly instruments: readonly Ground[]
} {
  const decisions = new Map<string, Ground>()
  const instruments = new Map<string, Ground>()
  const count = (into: Map<string, Ground>, document: Instrument): void => {
    into.set(document.id, { document, tasks: (into.get(document.id)?.tasks ?? 0) + 1 })
  }
  for (const { document } of new Map(tasks.map((task) => [task.id, task])).values()) {
    count(decisions, document)
    const cited = new Map(document.citations.nodes.map(({ to }) => [to.id, to]))
    for (const to of cited.values()) count(instruments, to)
  }
  const byTasks = (grounds: ReadonlyMap<string, Ground>): readonly Ground[] =>
    [...grounds.values()].sort((a, b) => b.tasks - a.tasks || (a.document.label < b.document.label ? -1 : 1))
  return { decisions: byTasks(decisions), instruments: byTasks(instruments) }
}
