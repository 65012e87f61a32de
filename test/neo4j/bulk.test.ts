// From files to a Neo4j by its own import tool, in shards: the graph is the one that an ingest makes.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { openStore, type StoreConfig } from '../../server/store/open.ts'
import { settleAll } from '../../server/store/settle-all.ts'
import { generate } from '../bench/generator.ts'
import { newFolder, open } from '../contract/engines.ts'
import { HOME } from '../server/samples.ts'
import { runAdmin, startNeo4j } from './own-server.ts'

const GENERATED = 100
/** What means something to CSV, in a text and in names. */
const HOSTILE = `ỦY BAN NHÂN DÂN
THÀNH PHỐ HÀ NỘI
Số: 99/CT-UBND
Hà Nội, ngày 01 tháng 02 năm 2021

CHỈ THỊ
Về việc "trích dẫn", \\"gạch chéo\\", '' và ;

Thực hiện Chỉ thị số 17/CT-UBND, Luật Đất đai; "Sở Y tế", Sở Nội vụ khẩn trương:
\\
"
""

Nơi nhận:
- Như trên;
`

/** A corpus with years and issuers that are not told, each settled by another text. */
function writeCorpus(): string {
  const folder = join(newFolder(), 'texts')
  mkdirSync(folder)
  for (let index = 0; index < GENERATED; index++) {
    const { name, text } = generate({ seed: 7, size: GENERATED }, index)
    writeFileSync(join(folder, name), text)
  }
  cpSync(join(HOME, 'server/samples'), join(folder, 'samples'), { recursive: true })
  writeFileSync(join(folder, 'hostile.txt'), HOSTILE)
  return folder
}

const chidao = (args: readonly string[], env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, ['server/cli.ts', ...args], {
    cwd: HOME,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })

test('shards that read apart, loaded together and settled, are the graph of one ingest', async () => {
  const texts = writeCorpus()
  const data = newFolder()
  chidao(['ingest', texts], { CHIDAO_DATA: data, NEO4J_URI: '' })
  const expected = await exportGraph(await open({ dataFolder: data }))

  const together = join(newFolder(), 'together')
  mkdirSync(together)
  for (const part of [1, 2, 3]) {
    const apart = newFolder()
    chidao(['export', '--format', 'neo4j-admin', apart, '--from', texts, '--shard', `${part}/3`], { NEO4J_URI: '' })
    for (const file of readdirSync(apart)) cpSync(join(apart, file), join(together, basename(file)))
  }
  const folder = newFolder()
  await runAdmin(folder, ['database', 'import', 'full', '@import.args', 'neo4j'], together)
  const server = await startNeo4j(folder)
  try {
    const config: StoreConfig = { neo4j: server.config, dataFolder: '' }
    const store = await openStore(config)
    await settleAll(store)
    const settled = await exportGraph(store)
    await store.close()
    expect(settled).toEqual(expected)
  } finally {
    await server.stop()
  }
}, 300_000)
