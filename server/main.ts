import './production.ts'
import { readConfig } from './config.ts'
import { UserError } from './errors.ts'
import { startServer } from './start.ts'
import { StoreError } from './store/errors.ts'

try {
  const config = readConfig(process.env, process.cwd())
  // Before the start, so that a signal in the midst of it ends cleanly, too; and on, not once: where sh is bash, npm passes on
  // the Ctrl-C that the terminal has sent already, and the second one must not kill what closes.
  const asked = new Promise<void>((stop) => {
    process.on('SIGINT', () => stop()).on('SIGTERM', () => stop())
  })
  const server = await startServer(config, console.log)
  await asked
  console.log('Stopping …')
  await server.close()
  process.exit(0)
} catch (error) {
  if (!(error instanceof UserError || error instanceof StoreError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
