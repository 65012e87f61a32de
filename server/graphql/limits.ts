/** Bounds of one GraphQL request, and of all together; what passes them is refused with a code, never cut. README.md of this folder lists the codes. */
export interface Limits {
  /** Levels of fields and fragments: a document, its tasks, their bodies and the evidence take eight. */
  readonly depth: number
  readonly aliases: number
  readonly tokens: number
  /** Fields that an answer may have: those asked for, times the sizes of the pages they stand in. */
  readonly cost: number
  /** Elements of a page of any connection. */
  readonly page: number
  /** Bytes of a request. A text to read may stand in it. */
  readonly body: number
  /** Bytes of a request that uploads files; one file is bounded by `sources/limits.ts`. */
  readonly upload: number
  /** Files and texts of one ingest. */
  readonly files: number
  /** Subscriptions that are open at a time. */
  readonly subscriptions: number
  /** Seconds that a query may take. */
  readonly seconds: number
  /** Requests of one client in a minute; 0 for any number. */
  readonly rate: number
}

/** Where the environment says nothing. */
export const LIMITS: Limits = {
  depth: 14,
  aliases: 20,
  tokens: 2000,
  cost: 100_000,
  page: 100,
  body: 1_000_000,
  upload: 50_000_000,
  files: 100,
  subscriptions: 5_000,
  seconds: 30,
  rate: 0,
}

/** Requests of one client in a minute where others than this machine reach the server, and the environment says nothing. */
export const RATE_OF_OTHERS = 600

/** Names of the limits in the environment. */
export const LIMIT_VARIABLES: Readonly<Record<keyof Limits, string>> = {
  depth: 'CHIDAO_MAX_DEPTH',
  aliases: 'CHIDAO_MAX_ALIASES',
  tokens: 'CHIDAO_MAX_TOKENS',
  cost: 'CHIDAO_MAX_COST',
  page: 'CHIDAO_MAX_PAGE',
  body: 'CHIDAO_MAX_BODY',
  upload: 'CHIDAO_MAX_UPLOAD',
  files: 'CHIDAO_MAX_FILES',
  subscriptions: 'CHIDAO_MAX_SUBSCRIPTIONS',
  seconds: 'CHIDAO_TIMEOUT',
  rate: 'CHIDAO_RATE',
}
