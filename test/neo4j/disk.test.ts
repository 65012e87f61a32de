// A disk that is full or may only be read, as a small file system in memory: mounting it needs root, or sudo without a password.
import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { withStore } from '../../server/store/open.ts'
import { folder, run, sample } from '../server/process.ts'
import { cleanLoad, expectWhole, filesOf, toldIn, writeCorpus } from './faults.ts'

const mounted: string[] = []
afterEach(() => {
  for (const path of mounted.splice(0)) asRoot('umount', path)
})

function asRoot(command: string, ...options: string[]): void {
  const [program = '', ...rest] = process.getuid?.() === 0 ? [command] : ['sudo', '-n', command]
  execFileSync(program, [...rest, ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** An empty disk of that size, everybody's; unmounted after the test. */
function newDisk(size: string): string {
  const path = folder()
  asRoot('mount', '-t', 'tmpfs', '-o', `size=${size},mode=1777`, 'tmpfs', path)
  mounted.push(path)
  return path
}

/** A copy elsewhere: the engine may hold a file that it has closed for a while, and then its disk cannot be unmounted. */
function copyOf(path: string): string {
  const copy = folder()
  cpSync(path, copy, { recursive: true })
  return copy
}

const remount = (path: string, options: string): void => asRoot('mount', '-o', `remount,${options}`, path)

test('a full disk: a clear error, with the files that are not in; what was in stays, and with more room the rest follows', async () => {
  const CHIDAO_DATA = newDisk('3m')
  const corpus = writeCorpus(400)
  const { code, out, error } = await run('server/cli.ts', ['ingest', corpus], { CHIDAO_DATA }).ended
  const told = toldIn(out)
  expect([code, error]).toEqual([1, expect.stringMatching(/The disk of \S+ is full\. What was written before is safe/)])
  expect(error).toContain(`${400 - told.length} not read:`)
  expect(told.length).toBeGreaterThan(0)
  const sources = await withStore({ dataFolder: copyOf(CHIDAO_DATA) }, expectWhole)
  expect(told.filter((name) => !sources.has(`${corpus}/${name}`))).toEqual([])
  remount(CHIDAO_DATA, 'size=200m')
  const again = await run('server/cli.ts', ['ingest', corpus], { CHIDAO_DATA }).ended
  expect([again.code, again.error]).toEqual([0, ''])
  expect(await withStore({ dataFolder: copyOf(CHIDAO_DATA) }, exportGraph)).toEqual(await cleanLoad(filesOf(corpus)))
}, 120_000)

test('a disk that may only be read: a clear error, and what was in stays', async () => {
  const CHIDAO_DATA = newDisk('50m')
  await run('server/cli.ts', ['ingest', sample(2)], { CHIDAO_DATA }).ended
  const before = await withStore({ dataFolder: copyOf(CHIDAO_DATA) }, exportGraph)
  remount(CHIDAO_DATA, 'ro')
  const { code, error } = await run('server/cli.ts', ['ingest', sample(4)], { CHIDAO_DATA }).ended
  expect([code, error]).toEqual([
    1,
    expect.stringMatching(/^Nothing can be written to \S+graph\.grafeo\. Give the user/),
  ])
  remount(CHIDAO_DATA, 'rw')
  expect(await withStore({ dataFolder: copyOf(CHIDAO_DATA) }, exportGraph)).toEqual(before)
}, 60_000)

test('an embedded store that an ingest holds: another process says so, and leaves it alone', async () => {
  const CHIDAO_DATA = folder()
  const corpus = writeCorpus(200)
  const first = run('server/cli.ts', ['ingest', corpus], { CHIDAO_DATA })
  while (toldIn(first.said().out).length === 0) await new Promise((done) => setTimeout(done, 5))
  first.child.kill('SIGSTOP')
  const second = await run('server/cli.ts', ['ingest', sample(2)], { CHIDAO_DATA }).ended
  expect([second.code, second.error]).toEqual([1, expect.stringContaining('is open in another process. Stop that one')])
  first.child.kill('SIGCONT')
  expect((await first.ended).code).toBe(0)
  expect((await withStore({ dataFolder: CHIDAO_DATA }, expectWhole)).size).toBe(200)
}, 60_000)
