// The formats of an export of a store, by name.
import type { GraphStream } from '../store/export.ts'
import { type Piece, toCsv } from './csv.ts'
import { toCypher } from './cypher.ts'
import { toGraphml } from './graphml.ts'
import { toJson } from './json.ts'

/** Formats of one file. */
export const FILE_FORMATS: Readonly<Record<string, (graph: GraphStream) => AsyncGenerator<string>>> = {
  json: toJson,
  graphml: toGraphml,
  cypher: toCypher,
}

/** Formats of a folder with several files. */
export const FOLDER_FORMATS: Readonly<Record<string, (graph: GraphStream) => AsyncGenerator<Piece>>> = { csv: toCsv }
