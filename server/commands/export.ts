import { Command, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '../config.ts'
import { UserError } from '../errors.ts'
import { FILE_FORMATS, FOLDER_FORMATS } from '../exchange/formats.ts'
import { writeFile, writeFolder, writeOut } from '../exchange/write.ts'
import { EDGE_KINDS } from '../graph/model.ts'
import { type GraphStream, tracedGraph, wholeGraph } from '../store/export.ts'
import { withStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { trace } from '../store/trace.ts'
import { toShard, writeBulk } from './bulk.ts'
import { home, toCalled } from './called.ts'

interface Options {
  readonly format: string
  readonly trace?: string
  readonly depth: number
  readonly from?: readonly string[]
  readonly shard: string
  readonly errors?: string
}

/** The format that comes from files and not from a store. */
const BULK = 'neo4j-admin'
/** Most nodes of a trace. */
const FIRST = 10_000
/** Most generations of citations. */
const DEEPEST = 10

/** `export [TARGET]`: the graph of the store, or one trace of it, in a format that others read; or files as tables for a bulk load. */
export const exportCommand = new Command('export')
  .description('write the graph for other programs')
  .argument('[target]', `file to write, without it the standard output; a folder for csv and ${BULK}`)
  .addOption(
    new Option('--format <format>', 'json can be imported again')
      .choices([...Object.keys(FILE_FORMATS), ...Object.keys(FOLDER_FORMATS), BULK])
      .default('json'),
  )
  .option('--trace <id>', 'only the trace of this document, task or agency')
  .option('--depth <number>', 'generations of citations in the trace', toDepth, 2)
  .option('--from <path...>', `${BULK}: files or folders to read, without a store`)
  .option('--shard <part/of>', `${BULK}: read only this part of the files`, '1/1')
  .option('--errors <file>', `${BULK}: keep what was not read, and why, as JSON`)
  .action(async (target: string | undefined, { format, trace: root, depth, ...bulk }: Options) => {
    if (format === BULK) {
      if (target === undefined || !bulk.from) throw new UserError(`${BULK} needs a folder to write, and --from PATH.`)
      const errors = bulk.errors === undefined ? undefined : toCalled(bulk.errors)
      return writeBulk(toCalled(target), { from: bulk.from.map(toCalled), shard: toShard(bulk.shard), errors })
    }
    await withStore(readConfig(process.env, home).store, async (store) => {
      const graph = root === undefined ? wholeGraph(store) : await traced(store, root, depth)
      await write(graph, format, target === undefined ? undefined : toCalled(target))
    })
  })

async function write(graph: GraphStream, format: string, target: string | undefined): Promise<void> {
  const [toFile, toFolder] = [FILE_FORMATS[format], FOLDER_FORMATS[format]]
  if (toFile) return target === undefined ? writeOut(toFile(graph)) : writeFile(target, toFile(graph))
  if (!toFolder) throw new Error(`There is no format ${format}.`)
  if (target === undefined) throw new UserError(`The format ${format} is a folder of files: name one.`)
  return writeFolder(target, toFolder(graph))
}

async function traced(store: Store, root: string, depth: number): Promise<GraphStream> {
  const found = await trace(store, root, { depth, first: FIRST, kinds: EDGE_KINDS })
  if (!found) throw new UserError(`There is no document, task or agency with the id ${root} in ${store.place}.`)
  if (found.omitted > 0) console.error(`${found.omitted} nodes are left out: a trace has ${FIRST} at most.`)
  return tracedGraph(store, found)
}

function toDepth(words: string): number {
  const depth = Number(words)
  if (!/^\d+$/.test(words) || depth > DEEPEST) throw new InvalidArgumentError(`Name a whole number, 0 to ${DEEPEST}.`)
  return depth
}
