import { resolve } from 'node:path'
import { z } from 'zod'
import { type AccessConfig, isPrivate } from './access.ts'
import { UserError } from './errors.ts'
import { LIMIT_VARIABLES, LIMITS, type Limits, RATE_OF_OTHERS } from './graphql/limits.ts'
import type { StoreConfig } from './store/open.ts'

/** What the environment says, checked. */
export interface Config {
  /** Address to listen on, tokens, and names of hosts. */
  readonly access: AccessConfig
  readonly port: number
  /** Origins whose pages may ask (CORS): `https://example.org`. */
  readonly origins: readonly string[]
  readonly limits: Limits
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
  /** From which severity on things are logged. */
  readonly logLevel: LogLevel
  /** Where traces are posted; undefined: nowhere. */
  readonly traces: string | undefined
  readonly store: StoreConfig
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

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

const Limit = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number, 1 to 999999999; for CHIDAO_RATE also 0, for no limit')
  .transform(Number)

/** Limits that the environment names, by their variables. */
const NamedLimits = z.object(
  Object.fromEntries(
    Object.values(LIMIT_VARIABLES).map((name) => [
      name,
      z.preprocess(
        set,
        Limit.refine((limit) => limit > 0 || name === LIMIT_VARIABLES.rate, 'must be 1 or more').optional(),
      ),
    ]),
  ),
)

/** Where OpenTelemetry sends to. */
const Endpoint = z.string().regex(/^https?:\/\/[^/@\s]+(?:\/[^\s]*)?$/, 'must be an address like http://127.0.0.1:4318')

const Environment = z
  .object({
    CHIDAO_INTROSPECTION: z.preprocess(set, z.enum(['on', 'off'], 'must be on or off').default('on')),
    CHIDAO_LOG: z.preprocess(set, z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info')),
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
    OTEL_EXPORTER_OTLP_ENDPOINT: z.preprocess(set, Endpoint.optional()),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.preprocess(set, Endpoint.optional()),
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
  const named = NamedLimits.safeParse(environment)
  if (!parsed.success || !named.success) {
    const issues = [...(parsed.error?.issues ?? []), ...(named.error?.issues ?? [])]
    throw new UserError(issues.map((issue) => describe(issue, environment)).join('\n'))
  }
  const { HOST, PORT, CHIDAO_TOKEN, CHIDAO_READ_TOKEN, CHIDAO_HOSTS, CHIDAO_CORS_ORIGINS } = parsed.data
  const { CHIDAO_INTROSPECTION, CHIDAO_LOG, CHIDAO_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } =
    parsed.data
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
  const limit = (key: keyof Limits, usual: number): number => named.data[LIMIT_VARIABLES[key]] ?? usual
  const usualRate = isPrivate(access) ? LIMITS.rate : RATE_OF_OTHERS
  return Object.freeze({
    access,
    port: PORT,
    origins: Object.freeze(CHIDAO_CORS_ORIGINS),
    limits: Object.freeze({
      depth: limit('depth', LIMITS.depth),
      aliases: limit('aliases', LIMITS.aliases),
      tokens: limit('tokens', LIMITS.tokens),
      cost: limit('cost', LIMITS.cost),
      page: limit('page', LIMITS.page),
      body: limit('body', LIMITS.body),
      upload: limit('upload', LIMITS.upload),
      files: limit('files', LIMITS.files),
      subscriptions: limit('subscriptions', LIMITS.subscriptions),
      seconds: limit('seconds', LIMITS.seconds),
      rate: limit('rate', usualRate),
    }),
    introspection: CHIDAO_INTROSPECTION === 'on',
    logLevel: CHIDAO_LOG,
    traces: tracesOf(parsed.data),
    store,
  })
}

/** The address of its own, else the one for all signals, as the exporter of OpenTelemetry is specified. */
function tracesOf(env: z.infer<typeof Environment>): string | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own } = env
  return own ?? (all && `${all.replace(/\/$/, '')}/v1/traces`)
}

function describe(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0] ?? '')
  const value = environment[name]
  const secret = /PASSWORD|TOKEN|NEO4J_URI/.test(name)
  return `${name}${value === undefined || secret ? '' : `=${value}`} ${issue.message}.`
}
