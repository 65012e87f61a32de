import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { UserError } from '../errors.ts'
import { backUp } from '../store/grafeo-backup.ts'
import { home, toCalled } from './called.ts'

/** `backup DIR`: the embedded store, also while it is served. */
export const backup = new Command('backup')
  .description('back up the embedded store, also while it is served or written to')
  .argument('<folder>', 'new folder for the backup')
  .action(async (folder: string) => {
    const data = embedded()
    await backUp(data, toCalled(folder))
    console.log(`${data} is backed up in ${toCalled(folder)}.`)
  })

/** The folder of the embedded store. */
export function embedded(): string {
  const { neo4j, dataFolder } = readConfig(process.env, home).store
  if (neo4j)
    throw new UserError(
      'This is for the embedded store; Neo4j has its own: neo4j-admin database dump, load and backup.',
    )
  return dataFolder
}
