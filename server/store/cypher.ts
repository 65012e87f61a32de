// Loads the folder `cypher/`: one statement a file, known by its path.
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** An engine that runs the statements. */
export type Engine = 'grafeo' | 'neo4j'

/** The statements of one engine. */
export interface Cypher {
  /** Text by name (`trace/edges-among`) for given parameters, without comments. */
  readonly statements: ReadonlyMap<string, TextFor>
  /** What makes the indexes, one statement each, in order. */
  readonly schema: readonly string[]
}

/** The lines of a statement that stand where it is run with these parameters. */
type TextFor = (parameters: Parameters) => string
type Parameters = Readonly<Record<string, unknown>>

const FOLDER = join(import.meta.dirname, '../../cypher')
const VARIANT = /\.(grafeo|neo4j)$/

/**
 * Reads all statements for an engine. A file whose name ends in `.grafeo` or `.neo4j` is for that engine only and known
 * without the ending; `schema/ENGINE` holds several statements.
 */
export function loadCypher(engine: Engine): Cypher {
  const statements = new Map<string, TextFor>()
  for (const file of globSync('**/*.cypher', { cwd: FOLDER }).sort()) {
    const path = file.replaceAll(sep, '/').replace(/\.cypher$/, '')
    const variant = VARIANT.exec(path)?.[1]
    if (path.startsWith('schema/') || (variant !== undefined && variant !== engine)) continue
    statements.set(path.replace(VARIANT, ''), compile(withoutComment(readFileSync(join(FOLDER, file), 'utf8'))))
  }
  const schema = withoutComment(readFileSync(join(FOLDER, `schema/${engine}.cypher`), 'utf8'))
  return { statements, schema: schema.split(';').flatMap((text) => text.trim() || []) }
}

/** The text of a statement by name, to be run with these parameters. */
export function statementText(cypher: Cypher, name: string, parameters: object): string {
  const textFor = cypher.statements.get(name)
  if (textFor === undefined) throw new Error(`There is no file cypher/${name}.cypher.`)
  return textFor(parameters as Parameters)
}

/** “… // if $types or $levels”: what ends a line that stands only for some parameters; see `cypher/README.md`. */
const CONDITION = / \/\/ if (.+)$/
/** “$types”, “not $types”, “$down is false”. */
const TERM = /^(not )?\$(\w+)(?: is (true|false))?$/

function compile(text: string): TextFor {
  const lines = text.split('\n').map((line) => {
    const condition = CONDITION.exec(line)
    return condition ? { words: line.slice(0, condition.index), stands: toCondition(condition[1] ?? '') } : line
  })
  if (lines.every((line) => typeof line === 'string')) return () => text
  return (parameters) =>
    lines.flatMap((line) => (typeof line === 'string' ? line : line.stands(parameters) ? line.words : [])).join('\n')
}

type Condition = (parameters: Parameters) => boolean

/** `and` binds closer than `or`. */
function toCondition(words: string): Condition {
  const any = words.split(' or ').map((all) => all.split(' and ').map(toTerm))
  return (parameters) => any.some((all) => all.every((term) => term(parameters)))
}

function toTerm(words: string): Condition {
  const [, not, name, truth] = TERM.exec(words) ?? []
  if (name === undefined) throw new Error(`“${words}” is no condition of a line of a statement.`)
  if (truth !== undefined) return (parameters) => parameters[name] === (truth === 'true')
  return (parameters) => ((parameters[name] ?? null) !== null) !== Boolean(not)
}

function withoutComment(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim()
}
