import { useQuery } from 'urql'
import type { WaysQuery as WaysAnswer } from '../../api/generated/graphql.ts'
import { WaysQuery } from '../../api/trace.ts'
import type { Way } from '../../graph/ways.ts'

/** How many edges each way of a node has in all; null until the server tells. */
export function useWays(id: string | null): Partial<Readonly<Record<Way, number>>> | null {
  const [{ data }] = useQuery({ query: WaysQuery, variables: { id: id ?? '' }, pause: id === null })
  return data?.node && data.node.id === id ? toCounts(data.node) : null
}

function toCounts(node: NonNullable<WaysAnswer['node']>): Partial<Readonly<Record<Way, number>>> {
  switch (node.__typename) {
    case 'Document':
      return {
        tasks: node.tasks.totalCount,
        citations: node.citations.totalCount,
        citedBy: node.citedBy.totalCount,
        issuers: node.issuers.totalCount,
        recipients: node.recipients.totalCount,
      }
    case 'Task':
      return {
        assignedBy: 1,
        bodies: node.bodies.totalCount,
        citations: node.citations.totalCount,
      }
    case 'Agency':
      return {
        duties: node.duties.totalCount,
        issued: node.issued.totalCount,
        superiors: node.partOf ? 1 : 0,
        parts: node.parts.totalCount,
      }
    case 'Source':
    case 'Citation':
      return {}
  }
}
