import { readConfig } from './config.ts'
import { UserError } from './errors.ts'
import { startServer } from './start.ts'
import { StoreError } from './store/errors.ts'

try {
  const config = readConfig(process.env, process.cwd())
  const server = await startServer(config, console.log)
  const stop = (): void => {
    console.log('Stopping …')
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof UserError || error instanceof StoreError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
