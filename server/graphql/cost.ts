import { type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { Plugin } from 'graphql-yoga'

/** A field costs one, and what is below it once; a list what is below it as often as its page may have elements. */
const estimate: ComplexityEstimator = ({ args, childComplexity }) => {
  const size: unknown = args.first
  return 1 + (typeof size === 'number' ? Math.max(1, size) : 1) * childComplexity
}

/** Most fields that are counted; a few fragments inside one another can stand for billions. */
const MOST_COUNTED = 10_000

/**
 * Refuses an operation that could answer with more fields than `most`, before any of it runs; and one whose variables are
 * wrong, for sizes of pages stand in them.
 */
export function costLimit(schema: GraphQLSchema, most: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = wrongVariables(schema, args) ?? tooLarge(schema, args, most)
      if (errors) setResultAndStopExecution({ errors })
    },
  }
}

type Request = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>

function wrongVariables(
  schema: GraphQLSchema,
  { document, operationName, variableValues }: Request,
): readonly GraphQLError[] | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 10 })
  return errors?.map(
    ({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } }),
  )
}

function tooLarge(
  schema: GraphQLSchema,
  { document: query, operationName, variableValues }: Request,
  most: number,
): readonly GraphQLError[] | undefined {
  const counted = {
    schema,
    query,
    variables: variableValues ?? {},
    estimators: [estimate],
    maxQueryNodes: MOST_COUNTED,
  }
  const extensions = { code: 'QUERY_TOO_LARGE' }
  try {
    const cost = getComplexity(operationName ? { ...counted, operationName } : counted)
    if (cost <= most) return undefined
    const message = `The request may answer with ${cost} fields; at most ${most} are given. Ask for smaller pages.`
    return [new GraphQLError(message, { extensions })]
  } catch (error) {
    // The variables are right, so what it says of the query is that it has too many fields to count.
    if (!(error instanceof GraphQLError)) throw error
    return [new GraphQLError(error.message, { extensions })]
  }
}
