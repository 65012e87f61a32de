import { resolve } from 'node:path'
import { z } from 'zod'
import type { AccessConfig } from './access.ts'
import { UserError } from './errors.ts'
import type { StoreConfig } from './store/open.ts'

/** What the environment says, checked. */
export interface Config {
  /** Address to listen on, tokens, and names of hosts. */
  readonly access: AccessConfig
  readonly port: number
  /** Origins whose pages may ask (CORS): `https://example.org`. */
  readonly origins: readonly string[]
  readonly store: StoreConfig
}

/** A variable that is empty or blank is one that is not set. */
const set = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)

const PORT_ALLOWED = 'must be a whole number, 0 to 65535'

/** Decimal digits only: as a number, `0x10` would be port 16. */
const Port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_ALLOWED)
  .transform(Number)
  .refine((port) => port <= 65_535, PORT_ALLOWED)

/** A secret that cannot be guessed, and can stand in a header. */
const Token = z
  .string()
  .regex(/^[\x21-\x7e]{16,}$/, 'must have 16 or more characters of ASCII and no blanks; try: openssl rand -base64 24')

/** A list, parted by commas. */
const list = (item: z.ZodString) =>
  z
    .string()
    .default('')
    .transform((words) => words.split(',').flatMap((word) => word.trim() || []))
    .pipe(z.array(item))

const Environment = z
  .object({
    CHIDAO_TOKEN: z.preprocess(set, Token.optional()),
    CHIDAO_READ_TOKEN: z.preprocess(set, Token.optional()),
    CHIDAO_HOSTS: z.preprocess(
      set,
      list(z.string().regex(/^[\w.-]+$/, 'must be names of hosts, parted by commas, without ports')),
    ),
    CHIDAO_CORS_ORIGINS: z.preprocess(
      set,
      list(z.string().regex(/^https?:\/\/[^/\s]+$/, 'must be origins like https://example.org, parted by commas')),
    ),
    HOST: z.preprocess(set, z.string().default('127.0.0.1')),
    PORT: z.preprocess(set, Port.default(4000)),
    CHIDAO_DATA: z.preprocess(set, z.string().default('./data')),
    NEO4J_URI: z.preprocess(
      set,
      z
        .string()
        .regex(
          /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/@\s]+$/,
          'must look like neo4j://host:7687, without user or password',
        )
        .optional(),
    ),
    NEO4J_USER: z.preprocess(set, z.string().default('neo4j')),
    NEO4J_PASSWORD: z.preprocess(set, z.string().optional()),
    NEO4J_DATABASE: z.preprocess(set, z.string().default('neo4j')),
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'must be set when NEO4J_URI is',
    // Looks even where another variable is at fault, so that all faults are told together.
    when: () => true,
  })
  .refine((env) => env.CHIDAO_TOKEN === undefined || env.CHIDAO_TOKEN !== env.CHIDAO_READ_TOKEN, {
    path: ['CHIDAO_READ_TOKEN'],
    message: 'must be another than CHIDAO_TOKEN: who may read may not write',
    when: () => true,
  })

/**
 * Reads the configuration from environment variables; all faults are told together.
 * @param folder what a relative CHIDAO_DATA starts from
 * @throws UserError that names each faulty variable, its value unless it is a secret, and what is allowed
 */
export function readConfig(environment: NodeJS.ProcessEnv, folder: string): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) throw new UserError(parsed.error.issues.map((issue) => describe(issue, environment)).join('\n'))
  const { HOST, PORT, CHIDAO_TOKEN, CHIDAO_READ_TOKEN, CHIDAO_HOSTS, CHIDAO_CORS_ORIGINS } = parsed.data
  const { CHIDAO_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data
  const neo4j =
    NEO4J_URI !== undefined && NEO4J_PASSWORD !== undefined
      ? { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
      : undefined
  const store = Object.freeze({ neo4j: neo4j && Object.freeze(neo4j), dataFolder: resolve(folder, CHIDAO_DATA) })
  const access = Object.freeze({
    host: HOST,
    token: CHIDAO_TOKEN,
    readToken: CHIDAO_READ_TOKEN,
    hosts: Object.freeze(CHIDAO_HOSTS),
  })
  return Object.freeze({ access, port: PORT, origins: Object.freeze(CHIDAO_CORS_ORIGINS), store })
}

function describe(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0] ?? '')
  const value = environment[name]
  const secret = /PASSWORD|TOKEN|NEO4J_URI/.test(name)
  return `${name}${value === undefined || secret ? '' : `=${value}`} ${issue.message}.`
}
