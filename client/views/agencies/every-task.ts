// Tasks of a body from every page, so that what is counted is all of them, up to a bound that is told.
import { GroundsQuery, MatrixQuery, MatrixTasksQuery } from '../../api/agencies.ts'
import { api } from '../../api/client.ts'
import type { MatrixQueryVariables } from '../../api/generated/graphql.ts'
import { everyPage } from '../find/everyPage.ts'
import type { GroundTask } from './grounds.ts'
import type { BodyOfMatrix, TaskOfMatrix } from './matrix.ts'

/** Tasks of one body whose grounds are counted at most. */
const MOST_GROUNDS = 1_000
/** Tasks of each of many bodies that are counted at most. */
export const MOST_COUNTED = 500

/** Tasks of a body with the grounds of their decisions, and how many there are in all. */
export async function groundTasks(
  id: string,
): Promise<{ readonly tasks: readonly GroundTask[]; readonly total: number }> {
  let total = 0
  const tasks = await everyPage<GroundTask>(async ({ after }) => {
    const { data, error } = await api.query(GroundsQuery, { id, after })
    total = data?.agency?.tasks.totalCount ?? total
    return { page: data?.agency?.tasks, error }
  }, MOST_GROUNDS)
  return { tasks, total }
}

/** The busiest bodies with their tasks. */
export async function matrixBodies(variables: MatrixQueryVariables): Promise<readonly BodyOfMatrix[]> {
  const { data, error } = await api.query(MatrixQuery, variables)
  if (error) throw error
  return Promise.all((data?.workload.edges ?? []).map(({ node }) => withEveryTask(node, variables)))
}

async function withEveryTask(node: BodyOfMatrix, variables: MatrixQueryVariables): Promise<BodyOfMatrix> {
  const { nodes, pageInfo, totalCount } = node.tasks
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return node
  const more = await everyPage<TaskOfMatrix>(
    async ({ after }) => {
      const { data, error } = await api.query(MatrixTasksQuery, { ...variables, id: node.id, after })
      return { page: data?.agency?.tasks, error }
    },
    MOST_COUNTED - nodes.length,
    pageInfo.endCursor,
  )
  return { ...node, tasks: { nodes: [...nodes, ...more], pageInfo, totalCount } }
}
