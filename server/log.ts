import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** What may stand in no log, wherever it stands in what is logged. */
const SECRETS = ['authorization', 'password', 'token', 'readToken'].flatMap((name) => [name, `*.${name}`])

/**
 * A log, a JSON object a line.
 * @param level of what is logged and what is worse
 * @param stream where it goes, the standard error output else
 */
export function newLog(level: string, stream: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: SECRETS }, stream)
}
