// What can be wrong with a store, one class for each thing a caller can act on, told apart from the engines' errors here only.

/** Any trouble with the store. The message is for the person who runs the program: what, where, what to do. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** The embedded store is open in another process. */
export class StoreLockedError extends StoreError {
  override name = 'StoreLockedError'
}

/** Nothing can be written where the data should be. */
export class StoreNotWritableError extends StoreError {
  override name = 'StoreNotWritableError'
}

/** The disk that holds the data has no room left. */
export class StoreFullError extends StoreError {
  override name = 'StoreFullError'
}

/** The store's file is not one, or is damaged. */
export class StoreDamagedError extends StoreError {
  override name = 'StoreDamagedError'
}

/** Neo4j does not answer. */
export class StoreUnavailableError extends StoreError {
  override name = 'StoreUnavailableError'
}

/** Neo4j refuses the user or the password. */
export class StoreAuthenticationError extends StoreError {
  override name = 'StoreAuthenticationError'
}

/** A statement took longer than it may. */
export class StoreTimeoutError extends StoreError {
  override name = 'StoreTimeoutError'
}

/** A write would break a rule of the schema. A fault of the program, not of the person who runs it. */
export class StoreConstraintError extends StoreError {
  override name = 'StoreConstraintError'
}

/** Any other refusal of the engine: a fault of the program. */
export class StoreStatementError extends StoreError {
  override name = 'StoreStatementError'
}

/** What an embedded engine's error means. Its errors have a GQLSTATUS only where a statement is at fault. */
export function fromGrafeo(error: unknown, place: string, statement?: string): StoreError {
  const { message, code } = parts(error)
  const cause = { cause: error }
  if (/cannot be locked/.test(message)) {
    return new StoreLockedError(
      `The store ${place} is open in another process. Stop that one, or set CHIDAO_DATA to another folder.`,
      cause,
    )
  }
  if (/invalid file header|damage|corrupt|checksum/i.test(message)) {
    return new StoreDamagedError(
      `The store ${place} is not a Grafeo file or is damaged. Move it away and start again, or restore a copy.`,
      cause,
    )
  }
  if (/^E(?:NOSPC|DQUOT)$/.test(code) || /os error (?:28|122)\b/.test(message)) {
    return new StoreFullError(
      `The disk of ${place} is full. What was written before is safe; make room there, or move the data and set CHIDAO_DATA.`,
      cause,
    )
  }
  if (/^E(?:ACCES|PERM|ROFS|NOTDIR|EXIST|NOENT)$/.test(code) || /os error (?:1|2|13|17|20|30)\b/.test(message)) {
    return new StoreNotWritableError(
      `Nothing can be written to ${place}. Give the user who runs this the right to write there, or set CHIDAO_DATA to another folder.`,
      cause,
    )
  }
  if (/Constraint violation/.test(message)) return constraint(place, statement, cause)
  return fault(place, statement, message, cause)
}

/** What an error of Neo4j or its driver means. */
export function fromNeo4j(error: unknown, place: string, statement?: string): StoreError {
  const { message, code } = parts(error)
  const cause = { cause: error }
  if (/^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return new StoreAuthenticationError(
      `Neo4j at ${place} refuses the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.`,
      cause,
    )
  }
  if (/^Neo\.ClientError\.Database\.DatabaseNotFound/.test(code)) {
    return new StoreUnavailableError(`Neo4j has no database as named in ${place}. Check NEO4J_DATABASE.`, cause)
  }
  if (/Transaction(?:TimedOut|LockAcquisitionTimeout)/.test(code)) {
    return new StoreTimeoutError(
      `Neo4j at ${place} took too long${during(statement)}. Try again, or ask for less.`,
      cause,
    )
  }
  if (/^Neo\.ClientError\.Schema\.ConstraintValidationFailed/.test(code)) return constraint(place, statement, cause)
  if (
    /^(?:ServiceUnavailable|SessionExpired|ConnectionAcquisitionTimeout|CONNECTION_ACQUISITION)/.test(code) ||
    /^Neo\.TransientError\.General\.DatabaseUnavailable|Cluster\.NotALeader/.test(code) ||
    /acquisition timed out|Could not perform discovery/i.test(message)
  ) {
    return new StoreUnavailableError(
      `Neo4j at ${place} does not answer. Check NEO4J_URI and that the server runs.`,
      cause,
    )
  }
  return fault(place, statement, message, cause)
}

function constraint(place: string, statement: string | undefined, cause: ErrorOptions): StoreError {
  return new StoreConstraintError(
    `The store ${place} refused a write that breaks its constraints${during(statement)}. Nothing was changed; please report this.`,
    cause,
  )
}

function fault(place: string, statement: string | undefined, message: string, cause: ErrorOptions): StoreError {
  return new StoreStatementError(`The store ${place} failed${during(statement)}: ${message.split('\n')[0]}`, cause)
}

function during(statement: string | undefined): string {
  return statement === undefined ? '' : ` at ${statement}`
}

function parts(error: unknown): { readonly message: string; readonly code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { message: error instanceof Error ? error.message : String(error), code }
}
