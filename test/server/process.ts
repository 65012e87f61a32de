// The program as a process, for the tests that run it as a person does. Processes end and folders go after each test.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { HOME, temporaryFolder } from './samples.ts'

const folders: string[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder, removed after the test. */
export function folder(): string {
  const path = temporaryFolder()
  folders.push(path)
  return path
}

/** A process that was started. */
export interface Run {
  readonly child: ChildProcess
  /** All that was said until now. */
  readonly said: () => { readonly out: string; readonly error: string }
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>
}

/** Runs a script of the program, with nothing in its environment but what is named. */
export function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment }
  const child = spawn(process.execPath, [join(HOME, script), ...args], { cwd: HOME, env, stdio: 'pipe' })
  children.push(child)
  let out = ''
  let error = ''
  child.stdout?.setEncoding('utf8').on('data', (words) => {
    out += words
  })
  child.stderr?.setEncoding('utf8').on('data', (words) => {
    error += words
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, error }))
  return { child, said: () => ({ out, error }), ended }
}

/** Waits until a server says where it is. */
export async function urlOf({ said, ended }: Run): Promise<string> {
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said().out)?.[0]
    if (url) return url
    const over = await Promise.race([ended, new Promise<null>((done) => setTimeout(done, 50, null))])
    if (over) throw new Error(`ended with ${over.code}: ${over.error}`)
  }
}

/** Waits until something is so; the test's own limit of time ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 5))
}

/** One of the texts that the program brings along. */
export const sample = (number: number): string => join(HOME, 'server/samples', `seed-00${number}.txt`)
