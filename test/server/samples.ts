import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeIn } from '../../server/intake.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

/** The project's folder. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(HOME, 'server/samples')

/** Paths of the samples. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER).map((name) => join(FOLDER, name))

/** A folder for one test file. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chidao-test-'))
}

/** An embedded store with the samples, and what closes and removes it. */
export async function openSamples(): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const folder = temporaryFolder()
  const store = await openStore({ dataFolder: folder })
  for await (const intake of takeIn(store, SAMPLES, HOME)) if ('error' in intake) throw intake.error
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
