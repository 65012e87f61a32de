import { readdirSync } from 'node:fs'
import { getPriority } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { openReaders } from '../../server/readers.ts'
import { HOME, SAMPLES } from './samples.ts'

/** Priorities of all threads of this process, by which Linux gives them cores: greater ones give way. */
const priorities = (): readonly number[] => readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)))

test.runIf(process.platform === 'linux')('the threads that read give way to the one that writes', async () => {
  const before = priorities()
  const readers = openReaders(2)
  onTestFinished(() => readers.close())
  const read = (path: string) => readers.read({ path, folder: HOME, known: null, reader: '' })
  await Promise.all(SAMPLES.map(read))
  const lower = priorities().filter((priority) => priority > Math.max(...before))
  expect(lower).toEqual([10, 10])
})
