import { Command } from 'commander'
import { SourceError } from '../errors.ts'
import { explain } from '../explain.ts'
import { readDirective } from '../extract/index.ts'
import { readSource } from '../sources/files.ts'
import { home, toCalled } from './called.ts'

/** `extract FILE…`: readings on the standard output, nothing stored. */
export const extract = new Command('extract')
  .description('print one JSON reading a line, in the order of the files; nothing is stored')
  .argument('<file...>', 'texts to read')
  .option('--explain', 'print the texts with what was found, by which rule')
  .action(async (paths: readonly string[], { explain: explained = false }: { readonly explain?: boolean }) => {
    for (const path of paths) {
      try {
        const source = await readSource(toCalled(path), home)
        const reading = readDirective(source)
        await print(explained ? explain(source.text, reading) : `${JSON.stringify(reading)}\n`)
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        console.error(error.message)
        process.exitCode = 1
      }
    }
  })

/** Waits until a full pipe has room, so that any number of readings fits in memory. */
function print(words: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(words, (error) => (error ? fail(error) : done()))
  })
}
