/** A fault that the person who runs the program can mend; the message says what, where and what to do. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A source that cannot be read. */
export class SourceError extends UserError {
  override name = 'SourceError'
  /** The file or folder, as it was named. */
  readonly path: string
  /** What is wrong and what to do, without the path. */
  readonly reason: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.path = path
    this.reason = reason
  }
}
