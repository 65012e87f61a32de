// The schema by the rules that clients of others count on: Relay's connections, and descriptions that make it the manual.
import graphqlPlugin, { parser } from '@graphql-eslint/eslint-plugin'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { HOME } from '../samples.ts'

const FILES = ['schema', 'diff', 'writes'].map((name) => `server/graphql/${name}.graphql`)

const RULES = {
  'relay-arguments': 'error',
  'relay-connection-types': 'error',
  // Lists that do not page, and are bounded otherwise, hold what they hold.
  'relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
  'relay-page-info': 'error',
  'require-description': ['error', { types: true, rootField: true, EnumValueDefinition: true }],
  'require-deprecation-reason': 'error',
  'no-hashtag-description': 'error',
  'no-unreachable-types': 'error',
  'unique-enum-value-names': 'error',
  'naming-convention': [
    'error',
    { types: 'PascalCase', FieldDefinition: 'camelCase', Argument: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
  ],
} as const

/** What breaks a rule, as “file:line rule: what”. */
async function faultsOf(schema: readonly string[], text?: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: HOME,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema: text ?? [...schema] } } },
      plugins: { graphql: graphqlPlugin },
      rules: Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [`graphql/${name}`, rule])),
    } as never,
  })
  const results = text
    ? await eslint.lintText(text, { filePath: 'test/wrong.graphql' })
    : await eslint.lintFiles([...schema])
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  )
}

test('the schema keeps Relay’s rules, and each type, value and root field has its description', async () => {
  expect(await faultsOf(FILES)).toEqual([])
}, 60_000)

test('what breaks them is told', async () => {
  const faults = await faultsOf(
    [],
    `type Query { things(first: Int): ThingConnection! }
    type ThingConnection { edges: [String] }
    enum Colour { red }`,
  )
  for (const rule of ['relay-arguments', 'relay-connection-types', 'require-description', 'no-unreachable-types'])
    expect(faults.join('\n')).toContain(rule)
}, 60_000)
