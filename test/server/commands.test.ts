// Commands on what is in the store, as a person runs them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { describe, expect, test } from 'vitest'
import { folder, run, sample } from './process.ts'

describe('registry, status, remove and check', () => {
  test('a list in and out again, between texts', async () => {
    const CHIDAO_DATA = folder()
    const list = join(folder(), 'list.csv')
    const rows = [
      'number,type,title,issuedOn,issuer',
      '17/CT-UBND,Chỉ thị,Về giãn cách,2021-07-23,UBND thành phố Hà Nội',
      '17,,,2021,',
    ]
    writeFileSync(list, rows.join('\r\n'))
    const chidao = (...args: string[]) => run('server/cli.ts', args, { CHIDAO_DATA }).ended

    await chidao('ingest', sample(2), sample(4))
    const before = await chidao('status')
    expect(before.out).toMatch(
      /^In .*graph\.grafeo: \d+ documents \(2 read\)[\s\S]*Sources: 2 \(2 txt\)\.\nCitations: \d+ in full, \d+ inferred, \d+ that/,
    )

    const loaded = await chidao('registry', list, '--errors', join(CHIDAO_DATA, 'errors.json'))
    expect([loaded.code, loaded.out]).toEqual([1, expect.stringContaining('list.csv: 1 instruments\n')])
    expect(JSON.parse(readFileSync(join(CHIDAO_DATA, 'errors.json'), 'utf8'))).toEqual([
      { path: `${list}:3`, reason: expect.stringContaining('“17” is no số, ký hiệu') },
    ])
    const status = JSON.parse((await chidao('status', '--json')).out)
    expect(status).toMatchObject({
      statistics: { sources: 3 },
      sources: [
        { format: 'csv', count: 1 },
        { format: 'txt', count: 2 },
      ],
    })
    expect((await chidao('status', '--sources')).out).toMatch(new RegExp(`^s_\\S+\tcsv\t${list}$`, 'm'))
    expect(await chidao('check', '--reread')).toMatchObject({ code: 0, out: expect.stringContaining('no violation') })

    const none = await chidao('remove', list, 'không-có.txt')
    expect([none.code, none.error]).toEqual([
      1,
      'không-có.txt: no such source in the store. `status --sources` lists them.\n',
    ])
    expect(await chidao('remove', list)).toMatchObject({ code: 0, out: expect.stringMatching(/^1 removed\./) })
    expect((await chidao('status')).out).toBe(before.out)
  }, 180_000)

  test('check names what is damaged', async () => {
    const CHIDAO_DATA = folder()
    await run('server/cli.ts', ['ingest', sample(4)], { CHIDAO_DATA }).ended
    const database = grafeo.GrafeoDB.create(join(CHIDAO_DATA, 'graph.grafeo'))
    await database.executeCypher('MATCH ()-[r:ASSIGNS]->(t {ordinal: 1}) SET r.end = 0', {})
    database.close()
    const { code, out, error } = await run('server/cli.ts', ['check'], { CHIDAO_DATA }).ended
    expect(code).toBe(1)
    expect(out).toMatch(/^evidence: s_\S+:ASSIGNS:1: its place \d+ to 0 is none in a text of \d+$/m)
    expect(error).toMatch(/^1 violations of “evidence”: an edge tells its source and a place in it\.$/m)
  }, 120_000)
})
