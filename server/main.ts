import { readConfig } from './config.ts'
import { UserError } from './errors.ts'
import { startServer } from './start.ts'
import { StoreError } from './store/errors.ts'

try {
  const config = readConfig(process.env, process.cwd())
  const server = await startServer(config, console.log)
  let stopping = false
  // Where sh is bash, npm passes on the Ctrl-C that the terminal has sent already: the second one must not kill what closes.
  const stop = (): void => {
    if (stopping) return
    stopping = true
    console.log('Stopping …')
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof UserError || error instanceof StoreError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
