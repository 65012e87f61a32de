import { GraphQLError } from 'graphql'

/** A node that an edge leads to; it can only be missing when it was removed while the query ran. */
export function present<N>(node: N | null, id: string): N {
  if (node === null) {
    throw new GraphQLError(`${id} was removed while this was answered. Ask again.`, { extensions: { code: 'GONE' } })
  }
  return node
}
