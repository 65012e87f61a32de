import { Command, CommanderError } from 'commander'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { exportCommand } from './commands/export.ts'
import { extract } from './commands/extract.ts'
import { importCommand } from './commands/import.ts'
import { ingest } from './commands/ingest.ts'
import { registry } from './commands/registry.ts'
import { remove } from './commands/remove.ts'
import { restoreCommand } from './commands/restore.ts'
import { settle } from './commands/settle.ts'
import { status } from './commands/status.ts'
import { UserError } from './errors.ts'
import { StoreError } from './store/errors.ts'

/** Exit codes: something was not done, the command was not understood. */
const FAILED = 1
const MISUSED = 2

const program = new Command('npm run -s chidao --')
  .description('Read directives, and keep them as a graph')
  .addHelpText(
    'after',
    '\nThe store is the embedded one under CHIDAO_DATA (./data), or Neo4j at NEO4J_URI; see README.md.',
  )
for (const command of [
  extract,
  ingest,
  registry,
  remove,
  status,
  check,
  exportCommand,
  importCommand,
  settle,
  backup,
  restoreCommand,
])
  program.addCommand(command)
for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError()

try {
  await program.parseAsync()
} catch (error) {
  // A reader that has enough (“| head”) closes the pipe: not a fault.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exitCode = 0
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED
  else if (error instanceof UserError || error instanceof StoreError) {
    console.error(error.message)
    process.exitCode = FAILED
  } else throw error
}
