import { resolve } from 'node:path'

/** The folder that URIs of sources are relative to, and where `data/` is. */
export const home = process.cwd()

/** A path of the command line: npm runs scripts in the package's folder, but paths mean the folder where npm was called. */
export const toCalled = (path: string): string =>
  resolve((process.env.npm_lifecycle_event && process.env.INIT_CWD) || home, path)
