// A Cypher script that makes the graph in an empty database, by cypher-shell or any other client: one statement a line. Pure.
import { kindOf } from '../graph/identity.ts'
import type { NodeKind } from '../graph/model.ts'
import type { GraphStream } from '../store/export.ts'

/** Characters of rows in one statement: a client sends a statement at once. */
const LONGEST = 1_000_000

const KINDS: readonly NodeKind[] = ['Document', 'Task', 'Agency', 'Source']

/** Constraints, nodes, edges; their names are those of the store's own schema, so that it finds its indexes there. */
export async function* toCypher(graph: GraphStream): AsyncGenerator<string> {
  for (const kind of KINDS)
    yield `CREATE CONSTRAINT ${kind.toLowerCase()}_key IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE;\n`
  for await (const nodes of graph.nodes())
    for (const [labels, group] of Map.groupBy(nodes, ({ labels }) => labels.map(toName).join(':')))
      for (const rows of lists(group.map(({ properties }) => toLiteral(properties))))
        yield `UNWIND ${rows} AS row CREATE (n:${labels}) SET n = row;\n`
  for await (const edges of graph.edges())
    for (const [ends, group] of Map.groupBy(edges, ({ kind, from, to }) => `${kind} ${kindOf(from)} ${kindOf(to)}`)) {
      const [kind = '', from = '', to = ''] = ends.split(' ')
      for (const rows of lists(group.map(({ from, to, properties }) => toLiteral({ from, to, properties }))))
        yield `UNWIND ${rows} AS row MATCH (a:${toName(from)} {id: row.from}) MATCH (b:${toName(to)} {id: row.to}) CREATE (a)-[e:${toName(kind)}]->(b) SET e = row.properties;\n`
    }
}

/** Lists of literals, each at most {@link LONGEST} long but for one that is longer by itself. */
function* lists(literals: readonly string[]): Generator<string> {
  let batch: string[] = []
  let length = 0
  for (const literal of literals) {
    if (batch.length > 0 && length + literal.length > LONGEST) {
      yield `[${batch.join(',')}]`
      batch = []
      length = 0
    }
    batch.push(literal)
    length += literal.length
  }
  if (batch.length > 0) yield `[${batch.join(',')}]`
}

/** A name as it stands in a statement; ours need no quotes, and no other is let in. */
function toName(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`“${name}” is no name of a label, a kind or a property.`)
  return name
}

/** A value as Cypher writes it. */
export function toLiteral(value: unknown): string {
  if (typeof value === 'string') return toStringLiteral(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(',')}]`
  const members = Object.entries(value).map(([name, inner]) => `${toName(name)}:${toLiteral(inner)}`)
  return `{${members.join(',')}}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'" }

/**
 * A string in one line. Neo4j 5 reads `\uXXXX` before it looks for quotes, even after a backslash that is escaped: so where a
 * text has a backslash before a `u`, it becomes two strings that are put together.
 */
function toStringLiteral(text: string): string {
  return text
    .split(/(?<=\\)(?=u)/)
    .map((part) => `'${part.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (mark) => ESCAPES[mark] ?? codeOf(mark))}'`)
    .join('+')
}

const codeOf = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
