import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { Plugin } from 'graphql-yoga'
import { badInput, USUAL_PAGE } from './cursors.ts'
import type { Limits } from './limits.ts'
import { tooLarge } from './refusals.ts'

/** Refuses a page of a connection that is larger than `most`, before anything is read for it. */
const sizesUpTo =
  (most: number): ComplexityEstimator =>
  ({ args: { first, last }, field }) => {
    const size = Math.max(Number(first ?? 0), Number(last ?? 0))
    if (size > most && isConnection(field.type))
      throw badInput(`“${first ? 'first' : 'last'}” of “${field.name}” is ${size}; it may be 1 to ${most}.`)
    return undefined
  }

const isConnection = (type: GraphQLOutputType): boolean => /Connection!?$/.test(String(type))

/** A field costs one, and what is below it once; a list what is below it as often as its page may have elements. */
const estimate: ComplexityEstimator = ({ args, field, childComplexity }) => {
  const usual = isConnection(field.type) ? USUAL_PAGE : 1
  const size: unknown = args.first ?? args.last ?? usual
  return 1 + (typeof size === 'number' ? Math.max(1, size) : 1) * childComplexity
}

/** Most fields that are counted; a few fragments inside one another can stand for billions. */
const MOST_COUNTED = 10_000

/**
 * Refuses an operation that could answer with more fields than the limit says, or with larger pages, before any of it runs; and one whose variables are
 * wrong, for sizes of pages stand in them.
 */
export function costLimit(schema: GraphQLSchema, limits: Pick<Limits, 'cost' | 'page'>): Plugin {
  // Documents are the same objects while the parser's cache keeps them.
  const passed = new WeakMap<DocumentNode, Set<string>>()
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const wrong = wrongVariables(schema, args)
      if (wrong) return setResultAndStopExecution({ errors: wrong })
      const sizes = sizesIn(args)
      const known = passed.get(args.document)
      if (known?.has(sizes)) return
      const errors = passedLimit(schema, args, limits)
      if (errors) return setResultAndStopExecution({ errors })
      if (!known) passed.set(args.document, new Set([sizes]))
      else if (known.size < MOST_REMEMBERED) known.add(sizes)
    },
  }
}

/** Kinds of variables of one document whose cost is remembered. */
const MOST_REMEMBERED = 100

/** What of a request its cost depends on, besides its document: all but the words in its variables. */
function sizesIn({ operationName, variableValues }: Request): string {
  const wordless = (_: string, value: unknown): unknown => (typeof value === 'string' ? '' : value)
  return `${operationName ?? ''} ${JSON.stringify(variableValues ?? {}, wordless)}`
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

function passedLimit(
  schema: GraphQLSchema,
  { document: query, operationName, variableValues }: Request,
  { cost: most, page }: Pick<Limits, 'cost' | 'page'>,
): readonly GraphQLError[] | undefined {
  const counted = {
    schema,
    query,
    variables: variableValues ?? {},
    estimators: [sizesUpTo(page), estimate],
    maxQueryNodes: MOST_COUNTED,
  }
  try {
    const cost = getComplexity(operationName ? { ...counted, operationName } : counted)
    if (cost <= most) return undefined
    const message = `The request may answer with ${cost} fields; at most ${most} are given. Ask for smaller pages.`
    return [tooLarge(message, 'cost')]
  } catch (error) {
    // The variables are right, so what it says of the query is that it has too many fields to count.
    if (!(error instanceof GraphQLError)) throw error
    return [error.extensions.code ? error : tooLarge(error.message, 'cost')]
  }
}
