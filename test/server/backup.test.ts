// Backups of the embedded store while another process holds it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generate } from '../bench/generator.ts'
import { folder, run, until, urlOf } from './process.ts'

const chidao = (args: readonly string[], CHIDAO_DATA: string) => run('server/cli.ts', args, { CHIDAO_DATA }).ended

/** Digest of the graph; the graph itself would fill pages where it is not as it should be. */
async function exported(data: string): Promise<string> {
  const { code, out, error } = await chidao(['export'], data)
  expect([code, error]).toEqual([0, ''])
  return createHash('sha256').update(out).digest('hex')
}

describe('backup and restore', () => {
  test('of a store that is served: it goes on, and the backup is the graph', async () => {
    const [data, other, kept] = [folder(), folder(), join(folder(), 'backup')]
    const server = run('server/main.ts', [], { CHIDAO_DATA: data, PORT: '0' })
    const url = await urlOf(server)
    const backup = await chidao(['backup', kept], data)
    expect(backup).toEqual({ code: 0, out: `${data} is backed up in ${kept}.\n`, error: '' })
    expect(readdirSync(kept).filter((name) => name.startsWith('copy'))).toEqual([])
    expect((await fetch(url)).status).toBe(200)
    server.child.kill('SIGTERM')
    await server.ended

    const restored = await chidao(['restore', kept], other)
    expect([restored.code, restored.out]).toEqual([0, expect.stringMatching(/\(5 read\), 50 tasks/)])
    expect(await exported(other)).toBe(await exported(data))
  })

  test('of a store that is written to: each file is wholly in the backup or wholly not', async () => {
    const [data, other, texts, kept] = [folder(), folder(), folder(), join(folder(), 'backup')]
    const size = 200
    for (let index = 0; index < size; index++) {
      const { name, text } = generate({ seed: 3, size }, index)
      writeFileSync(join(texts, name), text)
    }
    const ingest = run('server/cli.ts', ['ingest', texts], { CHIDAO_DATA: data })
    await until(() => ingest.said().out.includes('tasks'))
    expect(await chidao(['backup', kept], data)).toMatchObject({ code: 0, error: '' })
    expect((await ingest.ended).code).toBe(0)
    expect(await chidao(['restore', kept], other)).toMatchObject({ code: 0, error: '' })
    // What is missing in it goes in like any other text.
    expect(await chidao(['ingest', texts], other)).toMatchObject({ code: 0, error: '' })
    expect(await exported(other)).toBe(await exported(data))
  })

  test('what cannot be done is told, and nothing is changed', async () => {
    const [data, empty, kept] = [folder(), folder(), join(folder(), 'backup')]
    const text = join(folder(), 'x.txt')
    writeFileSync(text, 'Các địa phương cần khẩn trương rà soát.')
    await chidao(['ingest', text], data)
    const told = async (args: readonly string[], from: string) => {
      const { code, error } = await chidao(args, from)
      return `${code} ${error}`
    }
    expect(await told(['backup', kept], empty)).toMatch(/^1 There is no store in /)
    expect(await told(['restore', kept], empty)).toMatch(/^1 There is no backup in /)
    expect((await chidao(['backup', kept], data)).code).toBe(0)
    expect(await told(['backup', kept], data)).toMatch(/^1 The folder .* is not empty/)
    expect(await told(['restore', kept], data)).toMatch(/^1 There is a store in /)
    const { error } = await run('server/cli.ts', ['backup', kept], { NEO4J_URI: 'neo4j://x', NEO4J_PASSWORD: 'x' })
      .ended
    expect(error).toMatch(/Neo4j has its own: neo4j-admin/)

    // A backup that is damaged makes no store.
    const file = readdirSync(kept).find((name) => name.endsWith('.grafeo')) ?? ''
    const bytes = readFileSync(join(kept, file))
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 64)
    writeFileSync(join(kept, file), bytes)
    expect(await told(['restore', kept], empty)).toMatch(/^1 The backup in .* is damaged/)
    expect(readdirSync(empty)).toEqual([])
  })
})
