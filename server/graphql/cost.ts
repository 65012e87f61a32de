import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { Plugin } from 'graphql-yoga'

/** A field costs one, and what is below it once; a list what is below it as often as its page may have elements. */
const estimate: ComplexityEstimator = ({ args, childComplexity }) => {
  const size: unknown = args.first
  return 1 + (typeof size === 'number' ? Math.max(1, size) : 1) * childComplexity
}

/** Refuses a request that could answer with more fields than `most`, before any of it runs. */
export function costLimit(schema: GraphQLSchema, most: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document: query, variableValues } = args
      const cost = getComplexity({ schema, query, variables: variableValues ?? {}, estimators: [estimate] })
      if (cost <= most) return
      const message = `The request may answer with ${cost} fields; at most ${most} are given. Ask for smaller pages.`
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } })] })
    },
  }
}
