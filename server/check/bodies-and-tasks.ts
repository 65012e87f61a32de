// Bodies are a function of their name, tasks of their place in a source. Pure.
import { toAgency } from '../graph/agency.ts'
import { foldForSearch } from '../graph/fold.ts'
import { taskId } from '../graph/identity.ts'
import type { SourceId } from '../graph/model.ts'
import type { ExportedNode } from '../store/export.ts'
import { differences, type Violation } from './violation.ts'

/** Bodies that are not what their name makes them. */
export function checkAgencies(nodes: readonly ExportedNode[]): readonly Violation[] {
  return nodes.flatMap(({ id, properties }) => {
    const name = String(properties.name)
    const should = { ...toAgency(name), sort: foldForSearch(name) }
    return differences(properties, should).map((what) => ({ law: 'identity' as const, id, what }))
  })
}

/** Tasks that are not what their source, number and words make them. */
export function checkTasks(nodes: readonly ExportedNode[]): readonly Violation[] {
  return nodes.flatMap(({ id, properties }) => {
    const source = String(properties.sort).split(':')[0] as SourceId
    const should = { id: taskId(source, Number(properties.ordinal)), search: foldForSearch(String(properties.text)) }
    return differences(properties, should).map((what) => ({ law: 'identity' as const, id, what }))
  })
}
