// Loads the folder `cypher/`: one statement a file, known by its path.
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Parameters, type TextFor, toTextFor } from './lines.ts'

/** An engine that runs the statements. */
export type Engine = 'grafeo' | 'neo4j'

/** The statements of one engine. */
export interface Cypher {
  /** Text by name (`trace/edges-among`) for given parameters, without comments. */
  readonly statements: ReadonlyMap<string, TextFor>
  /** What makes the indexes, one statement each, in order. */
  readonly schema: readonly string[]
}

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
    statements.set(path.replace(VARIANT, ''), toTextFor(withoutComment(readFileSync(join(FOLDER, file), 'utf8'))))
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

function withoutComment(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim()
}
