// The program as a person runs it: processes, exit codes, what stands on the terminal.
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run, sample, until, urlOf } from './process.ts'

describe('start', () => {
  test('reads the samples once, finds the data again, and stops cleanly at Ctrl-C', async () => {
    const CHIDAO_DATA = folder()
    const first = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    const url = await urlOf(first)
    expect(first.said().out).toMatch(
      /seed-001\.txt: 14 tasks, 27 agencies, 15 citations[\s\S]*18 documents \(5 read\), 50 tasks/,
    )
    const page = await fetch(url)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(await page.text()).toContain('<div id="root">')
    expect((await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200)
    first.child.kill('SIGINT')
    expect((await first.ended).code).toBe(0)

    const second = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    await urlOf(second)
    expect(second.said().out).not.toContain('reading 5 samples')
    expect(second.said().out).toMatch(/18 documents \(5 read\), 50 tasks/)
    second.child.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
  })

  // npm passes Ctrl-C on to a process that had it from the terminal already, where sh is bash.
  test('answers what it was asked before it stops, though Ctrl-C arrives twice', async () => {
    const server = run('server/main.ts', [], { CHIDAO_DATA: folder(), PORT: '0' })
    const { port } = new URL(await urlOf(server))
    const query = '{"query":"{ statistics { tasks } }"}'
    const head = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json']
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.on('data', (words) => {
      answer += words
    })
    // The answer to the first shows that the second, behind it on the same connection, is being read.
    const request = `${head.join('\r\n')}\r\ncontent-length: ${query.length}\r\n\r\n`
    socket.write(`${request}${query}${request}`)
    await until(() => answer.includes('tasks'))
    server.child.kill('SIGINT')
    await until(() => server.said().out.includes('Stopping'))
    server.child.kill('SIGINT')
    socket.write(query)
    await once(socket, 'close')
    expect(answer.match(/"tasks":50/g)).toHaveLength(2)
    expect(await server.ended).toMatchObject({ code: 0, error: '' })
    expect(server.said().out.match(/Stopping/g)).toHaveLength(1)
  })

  test('a signal that comes while it starts ends it cleanly, too', async () => {
    const server = run('server/main.ts', [], { CHIDAO_DATA: folder(), PORT: '0' })
    await until(() => server.said().out.includes('The store is empty'))
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, error: '' })
  })

  test('a first start that was cut off goes on with the samples at the next one', async () => {
    const CHIDAO_DATA = folder()
    const first = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    await until(() => first.said().out.includes('seed-000.txt'))
    first.child.kill('SIGKILL')
    await first.ended
    const second = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    await urlOf(second)
    expect(second.said().out).toMatch(/18 documents \(5 read\), 50 tasks/)
  })

  test('a store with other texts than the samples is left as it is', async () => {
    const CHIDAO_DATA = folder()
    const text = join(folder(), 'mine.txt')
    writeFileSync(text, 'Các địa phương cần khẩn trương rà soát.')
    await run('server/cli.ts', ['ingest', text, sample(4)], { CHIDAO_DATA }).ended
    const server = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    await urlOf(server)
    expect(server.said().out).toContain('(2 read)')
  })

  test('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const PORT = String(typeof address === 'object' && address ? address.port : 0)
    const { code, error } = await run('server/main.ts', [], { CHIDAO_DATA: folder(), PORT }).ended
    other.close()
    expect([code, error.trim()]).toEqual([
      1,
      `Port ${PORT} on 127.0.0.1 is in use by another program. Stop that one, or set PORT to another.`,
    ])
  })

  test('a store that another process holds', async () => {
    const CHIDAO_DATA = folder()
    const first = run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' })
    await urlOf(first)
    const { code, error } = await run('server/main.ts', [], { CHIDAO_DATA, PORT: '0' }).ended
    expect(code).toBe(1)
    expect(error).toMatch(/is open in another process\. Stop that one, or set CHIDAO_DATA/)
    expect(error.trim().split('\n')).toHaveLength(1)
  })

  test('a Neo4j that does not answer', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const address = closed.address()
    closed.close()
    const NEO4J_URI = `neo4j://127.0.0.1:${typeof address === 'object' && address ? address.port : 1}`
    const { code, error } = await run('server/main.ts', [], { NEO4J_URI, NEO4J_PASSWORD: 'secret-word', PORT: '0' })
      .ended
    expect(code).toBe(1)
    expect(error).toMatch(/does not answer\. Check NEO4J_URI and that the server runs/)
    expect(error).not.toContain('secret-word')
  })

  test('a wrong setting', async () => {
    const { code, error } = await run('server/main.ts', [], { PORT: 'x' }).ended
    expect([code, error.trim()]).toEqual([1, 'PORT=x must be a whole number, 0 to 65535.'])
  })
})

describe('extract', () => {
  test('one reading a line, in the order of the files; a bad one is told and does not stop the others', async () => {
    const bad = join(folder(), 'bad.txt')
    writeFileSync(bad, '')
    const { code, out, error } = await run('server/cli.ts', ['extract', sample(2), bad, sample(4)]).ended
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(readings.map(({ source }) => source)).toEqual(['seed-002.txt', 'seed-004.txt'])
    expect(readings[0].document.number).toBe('05-CT/TU')
    expect([code, error]).toEqual([1, expect.stringContaining('bad.txt: the file is empty')])
  })

  test('--explain shows the text, and below its lines what was found by which rule, without what could fool a terminal', async () => {
    const file = join(folder(), 'order.txt')
    const order = 'Thực hiện Chỉ thị số 16/CT-TTg, Sở Y tế báo cáo trước ngày 30/6/2024.'
    writeFileSync(file, `${order}\n\u001b[2J\u202eẩn\n`)
    const { code, out } = await run('server/cli.ts', ['extract', '--explain', file]).ended
    const lines = out.split('\n')
    const notes = lines.slice(lines.indexOf(order) + 1)
    expect(code).toBe(0)
    expect(notes[0]).toMatch(/task 1: lead Sở Y tế \[.+, 0\.\d+\] by 2024-06-30 — .+ \(0\.\d+\)/)
    expect(notes[1]).toMatch(/implements: Chỉ thị 16\/CT-TTg \(Thủ tướng Chính phủ, undated\) — .+ \(0\.\d+\)/)
    expect(lines).toContain('␛[2J\ufffdẩn')
  })

  test.each([
    [[], 2, 'Read directives'],
    [['extract'], 2, "missing required argument 'file'"],
    [['frob'], 2, "unknown command 'frob'"],
    [['extract', '--fast', 'x.txt'], 2, "unknown option '--fast'"],
  ])('%j', async (args, expected, message) => {
    const { code, error } = await run('server/cli.ts', args).ended
    expect([code, error]).toEqual([expected, expect.stringContaining(message)])
    expect(error).toContain('Usage:')
  })

  test('help', async () => {
    const { code, out } = await run('server/cli.ts', ['--help']).ended
    expect([code, out]).toEqual([0, expect.stringContaining('ingest [options] <path...>')])
  })
})

describe('export and import', () => {
  test('out of one store, into another, and out again: the same file', async () => {
    const [from, to, out] = [folder(), folder(), join(folder(), 'graph.json')]
    await run('server/cli.ts', ['ingest', sample(2), sample(4)], { CHIDAO_DATA: from }).ended
    const exported = await run('server/cli.ts', ['export', out], { CHIDAO_DATA: from }).ended
    expect(exported).toEqual({ code: 0, out: '', error: '' })
    const imported = await run('server/cli.ts', ['import', out], { CHIDAO_DATA: to }).ended
    expect([imported.code, imported.out]).toEqual([0, expect.stringMatching(/In .*: 6 documents \(2 read\)/)])
    const again = await run('server/cli.ts', ['export'], { CHIDAO_DATA: to }).ended
    expect(again.out).toBe(readFileSync(out, 'utf8'))
    const twice = await run('server/cli.ts', ['import', out], { CHIDAO_DATA: to }).ended
    expect([twice.code, twice.error]).toEqual([1, expect.stringContaining('holds data')])
  })

  test.each([
    [['export', '--format', 'csv'], 1, 'The format csv is a folder of files: name one.'],
    [['export', '--format', 'neo4j-admin', 'x'], 1, 'neo4j-admin needs a folder to write, and --from PATH.'],
    [['export', '--format', 'neo4j-admin', 'x', '--from', 'y', '--shard', '4/3'], 1, '--shard 4/3: name a part'],
    [['export', '--trace', 'd_0000000000000000'], 1, 'There is no document, task or agency with the id'],
    [['export', '--depth', 'x'], 2, 'Name a whole number, 0 to 10.'],
    [['export', '/nowhere/graph.json'], 1, '/nowhere/graph.json: cannot be written'],
    [['import', '/nowhere/graph.json'], 1, '/nowhere/graph.json: cannot be read'],
  ])('%j', async (args, expected, message) => {
    const { code, error } = await run('server/cli.ts', args, { CHIDAO_DATA: folder() }).ended
    expect([code, error]).toEqual([expected, expect.stringContaining(message)])
  })
})

describe('ingest', () => {
  test('files and folders, bad ones listed at the end; the same again changes nothing', async () => {
    const CHIDAO_DATA = folder()
    const texts = folder()
    writeFileSync(join(texts, 'good.txt'), 'Thực hiện Chỉ thị số 16/CT-TTg, các địa phương cần khẩn trương rà soát.')
    writeFileSync(join(texts, 'bad.txt'), new Uint8Array([0xff, 0xff]))
    const args = ['ingest', texts, sample(4), join(texts, '../missing'), '--errors', join(texts, 'errors.json')]
    const first = await run('server/cli.ts', args, { CHIDAO_DATA }).ended
    expect(first.code).toBe(1)
    expect(first.out).toContain('good.txt: 1 tasks, ')
    expect(first.out).toMatch(/In .*: 4 documents \(2 read\), 8 tasks/)
    expect(first.error).toMatch(/2 not read:[\s\S]*missing' +│ 'no such file[\s\S]*bad\.txt' +│ 'not UTF-8 at byte 0/)
    expect(JSON.parse(readFileSync(join(texts, 'errors.json'), 'utf8'))).toEqual([
      { path: join(texts, '../missing'), reason: expect.stringContaining('no such file') },
      { path: join(texts, 'bad.txt'), reason: expect.stringContaining('not UTF-8 at byte 0') },
    ])
    const second = await run('server/cli.ts', args, { CHIDAO_DATA }).ended
    expect(second.out).toContain('good.txt: unchanged\n')
    expect(second.out.split('\n').at(-2)).toBe(first.out.split('\n').at(-2))
  })

  test('Ctrl-C finishes the files at hand, even when it arrives twice, and the rest can follow', async () => {
    const CHIDAO_DATA = folder()
    const texts = folder()
    // Long ones and many, so that they are several batches, and the second signal comes while the files at hand go into the store.
    const long = readFileSync(sample(1), 'utf8').repeat(30)
    const count = 30
    for (let i = 0; i < count; i++)
      writeFileSync(join(texts, `${String(i).padStart(2, '0')}.txt`), i === 0 ? 'Ngắn.' : long)
    const ingest = run('server/cli.ts', ['ingest', texts], { CHIDAO_DATA })
    await until(() => ingest.said().out.includes('00.txt'))
    ingest.child.kill('SIGINT')
    await until(() => ingest.said().error.includes('Stopping after the files at hand'))
    ingest.child.kill('SIGINT')
    const { code, out, error } = await ingest.ended
    const read = out.match(/^\d\d\.txt: /gm)?.length ?? 0
    expect(read).toBeGreaterThan(1)
    expect([code, error.trim().split('\n').at(-1)]).toEqual([
      1,
      `Stopped: ${count - read} of ${count} files were not read. Run it again to go on.`,
    ])
    expect(out).toContain(`(${read} read)`)
    const again = await run('server/cli.ts', ['ingest', texts], { CHIDAO_DATA }).ended
    expect([again.code, again.out]).toEqual([0, expect.stringContaining(`(${count} read)`)])
  })

  test('paths mean the folder where npm was called', async () => {
    const texts = folder()
    writeFileSync(join(texts, 'here.txt'), 'Các địa phương cần khẩn trương rà soát.')
    const { code, out } = await run('server/cli.ts', ['extract', 'here.txt'], {
      npm_lifecycle_event: 'extract',
      INIT_CWD: texts,
    }).ended
    expect([code, JSON.parse(out).source]).toEqual([0, 'here.txt'])
  })
})
