/** A fault that the person who runs the program can mend; the message says what, where and what to do. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A source that cannot be read. */
export class SourceError extends UserError {
  override name = 'SourceError'
  /** The file or folder, as it was named. */
  readonly path: string

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(`${path}: ${message}`, options)
    this.path = path
  }
}
