/** Bounds of one GraphQL request; what passes them is refused with the code QUERY_TOO_LARGE, never cut. */
export const LIMITS = {
  /** Levels of fields: a document, its tasks, their bodies and the evidence take eight. */
  depth: 14,
  aliases: 20,
  tokens: 2000,
  /** Fields that an answer may have: those asked for, times the sizes of the pages they stand in. */
  cost: 100_000,
  /** Bytes of a request. A text to read may stand in it. */
  body: 1_000_000,
  /** Bytes of a request that uploads files; one file is bounded by `sources/limits.ts`. */
  upload: 50_000_000,
  /** Files and texts of one ingest. */
  files: 100,
  /** Subscriptions that are open at a time. */
  subscriptions: 5_000,
} as const
