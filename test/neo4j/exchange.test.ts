// Formats that others read: a script in a Neo4j, GraphML in NetworkX.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { toCypher } from '../../server/exchange/cypher.ts'
import { toGraphml } from '../../server/exchange/graphml.ts'
import { writeFile } from '../../server/exchange/write.ts'
import { type ExportedGraph, exportGraph, type GraphStream, wholeGraph } from '../../server/store/export.ts'
import { ingest } from '../../server/store/ingest.ts'
import { changeOf } from '../contract/changes.ts'
import { engines, neo4jConfig, newFolder } from '../contract/engines.ts'
import { openSamples } from '../server/samples.ts'

/** Every control character, and what means something to a parser of Cypher or XML. */
const HOSTILE = [
  ...Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)),
  `\\u0027 \\\\u0027 \\uuu0027 \\\\\\u0022 \\n ' '' " \\" \\' \` // /* */ ; \n; RETURN 1; $x {{}} <b>&amp;</b> ]]> \u2028 \u{1f4dc} \\`,
].join('')

const hostile = changeOf('hostile.txt', {
  number: '17/CT-UBND',
  issuer: 'UBND thành phố Hà Nội',
  issuedOn: '2021-07-23',
  title: HOSTILE,
  tasks: [{ text: HOSTILE, bodies: { "Sở 'Y' \\u0022 tế": 'lead' }, cites: [{ number: '16/CT-TTg', title: HOSTILE }] }],
})

/** The samples' graph with the hostile text. */
async function withGraph<T>(work: (stream: GraphStream, graph: ExportedGraph) => Promise<T>): Promise<T> {
  const { store, close } = await openSamples()
  try {
    await ingest(store, hostile)
    return await work(wholeGraph(store), await exportGraph(store))
  } finally {
    await close()
  }
}

test('a Cypher script makes the same graph in an empty database', async () => {
  const { uri, user, password, database } = neo4jConfig ?? { uri: '', user: '', password: '', database: '' }
  const open = engines.find(({ name }) => name === 'Neo4j')?.open
  if (!open) throw new Error('There is no Neo4j.')
  await (await open()).close()
  const graph = await withGraph(async (stream, graph) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
    try {
      for await (const lines of toCypher(stream))
        for (const line of lines.trimEnd().split('\n')) await driver.executeQuery(line, {}, { database })
    } finally {
      await driver.close()
    }
    return graph
  })
  const { openStore } = await import('../../server/store/open.ts')
  const store = await openStore({ neo4j: neo4jConfig, dataFolder: '' })
  try {
    expect(await exportGraph(store)).toEqual(graph)
  } finally {
    await store.close()
  }
})

test('GraphML opens in NetworkX with every node, edge and text', async () => {
  await withGraph(async (stream, { nodes, edges }) => {
    const file = join(newFolder(), 'graph.graphml')
    await writeFile(file, toGraphml(stream))
    const said = JSON.parse(execFileSync('python3', ['-c', NETWORKX, file], { encoding: 'utf8', maxBuffer: 1 << 26 }))
    expect(said).toMatchObject({ directed: true, nodes: nodes.length, edges: edges.length })
    for (const { id, properties } of nodes) {
      const { text, ordinal = null, open = null } = properties
      expect(said.of[id]).toEqual({ text: text === undefined ? null : inXml(String(text)), ordinal, open })
    }
  })
}, 60_000)

/** What XML can hold of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold.
const inXml = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

const NETWORKX = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
of = {node: {name: said.get(name) for name in ('text', 'ordinal', 'open')} for node, said in graph.nodes(data=True)}
print(json.dumps({'directed': graph.is_directed(), 'nodes': len(graph), 'edges': graph.number_of_edges(), 'of': of}))
`
