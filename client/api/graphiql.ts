import { type DocumentNode, print } from 'graphql'
import type { AnyVariables, TypedDocumentNode } from 'urql'

type Definition = TypedDocumentNode['definitions'][number]
type Operation = Extract<Definition, { readonly kind: 'OperationDefinition' }>
type VariableDefinition = NonNullable<Operation['variableDefinitions']>[number]
type Value = NonNullable<VariableDefinition['defaultValue']>

const STRINGS: ReadonlySet<string> = new Set(['ID', 'String'])

/**
 * The address of GraphiQL with a view's query in it. Values of variables stand in the query as defaults, so that it runs as it is.
 * Variables must be scalars, enums or lists of them: what is written as text and is neither ID nor String is an enum.
 */
export function graphiqlAddress<Variables extends AnyVariables>(
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): string {
  const values = new Map(Object.entries(variables ?? {}))
  const definitions = document.definitions.map((definition) =>
    definition.kind === 'OperationDefinition'
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map((one) => filled(one, values)) ?? [] }
      : definition,
  )
  // Printed here, for urql keeps every document that it prints.
  const query = print({ kind: document.kind, definitions } as DocumentNode)
  return `/graphql?${new URLSearchParams({ query })}`
}

function filled(definition: VariableDefinition, values: ReadonlyMap<string, unknown>): VariableDefinition {
  const value = values.get(definition.variable.name.value)
  return value === undefined
    ? definition
    : { ...definition, defaultValue: toValue(value, nameOf(definition.type)) as never }
}

function nameOf(type: VariableDefinition['type']): string {
  return type.kind === 'NamedType' ? type.name.value : nameOf(type.type)
}

function toValue(value: unknown, type: string): Value {
  const node = (kind: string, more: object = {}): Value => ({ kind, ...more }) as unknown as Value
  if (value === null) return node('NullValue')
  if (Array.isArray(value)) return node('ListValue', { values: value.map((one) => toValue(one, type)) })
  if (typeof value === 'boolean') return node('BooleanValue', { value })
  if (typeof value === 'number')
    return node(Number.isInteger(value) ? 'IntValue' : 'FloatValue', { value: String(value) })
  return STRINGS.has(type) ? node('StringValue', { value: String(value), block: false }) : node('EnumValue', { value })
}
