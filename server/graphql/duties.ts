// Looks ahead: who asks for a document with its tasks and their bodies gets all of it by one statement, instead of five one after the other.
import type { GraphQLResolveInfo } from 'graphql'
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info'
import { type Duties, readDuties } from '../store/duties.ts'
import type { DocumentRow } from '../store/rows.ts'
import type { Context } from './context.ts'
import { type PageArguments, toSlice } from './cursors.ts'
import { edgeQuery } from './pages.ts'

/** Which pages are asked for. */
interface Asked {
  readonly tasks: PageArguments
  readonly bodies: PageArguments
}

/** A document by its id, and what the rest of the query will ask of it, remembered by the loaders. */
export async function loadDocument(
  { loaders, store }: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<DocumentRow | null> {
  const asked = dutiesAsked(info)
  if (!asked) return loaders.document.load(id)
  const [tasks, bodies] = [toSlice(asked.tasks).size + 1, toSlice(asked.bodies).size + 1]
  const [duties] = await readDuties(store, { ids: [id], tasks, bodies })
  if (!duties) return null
  remember(loaders, duties, asked)
  return duties.document
}

function remember(loaders: Context['loaders'], { document, tasks }: Duties, asked: Asked): void {
  loaders.document.prime(document.id, document)
  loaders.edges.prime(
    edgeQuery(document, 'out', ['ASSIGNS'], asked.tasks),
    tasks.map(({ edge }) => edge),
  )
  for (const { node, bodies } of tasks) {
    loaders.task.prime(node.id, node)
    loaders.edges.prime(
      edgeQuery(node, 'out', ['OBLIGATES'], asked.bodies),
      bodies.map(({ edge }) => edge),
    )
    for (const body of bodies) loaders.agency.prime(body.node.id, body.node)
  }
}

/** The first pages of tasks and bodies, when both are asked for, each once. */
function dutiesAsked(info: GraphQLResolveInfo): Asked | null {
  const root = parseResolveInfo(info) as ResolveTree | null
  const tasks = only(root?.fieldsByTypeName ?? {}, 'Document', 'tasks')
  const task = tasks && nodeOf(tasks, 'DocumentTaskConnection', 'DocumentTaskEdge')
  const bodies = task && only(task.fieldsByTypeName, 'Task', 'bodies')
  if (!tasks || !bodies) return null
  const asked = { tasks: tasks.args, bodies: bodies.args }
  return isFirst(asked.tasks) && isFirst(asked.bodies) ? asked : null
}

/** The nodes of a connection, however they are asked for. */
function nodeOf({ fieldsByTypeName }: ResolveTree, connection: string, edge: string): ResolveTree | undefined {
  const nodes = only(fieldsByTypeName, connection, 'nodes')
  return nodes ?? only(only(fieldsByTypeName, connection, 'edges')?.fieldsByTypeName ?? {}, edge, 'node')
}

/** A field that is asked for once; by aliases it can be asked for in several ways. */
function only(fields: FieldsByTypeName, type: string, name: string): ResolveTree | undefined {
  const found = Object.values(fields[type] ?? {}).filter((field) => field.name === name)
  return found.length === 1 ? found[0] : undefined
}

const isFirst = ({ after, last, before }: PageArguments): boolean =>
  [after, last, before].every((argument) => argument === undefined || argument === null)
