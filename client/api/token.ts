const KEPT = 'chidao-token'

/** Goes on with what waits for a token; nothing, while nobody is asked. */
let goOn: (() => void) | undefined
const listeners = new Set<() => void>()

function asked(next: typeof goOn): void {
  goOn = next
  for (const listener of listeners) listener()
}

/** The token that was given in this tab, or null; it is kept until the tab is closed. */
export function keptToken(): string | null {
  return sessionStorage.getItem(KEPT)
}

/** Has the page ask for a token. @returns when one was given, or none will be */
export function askToken(): Promise<void> {
  return new Promise((resolve) => asked(resolve))
}

/** Ends the asking. @param token known to the server; without it what waits goes on as it was, and is refused */
export function endAsking(token?: string): void {
  if (token !== undefined) sessionStorage.setItem(KEPT, token)
  const resume = goOn
  asked(undefined)
  resume?.()
}

/** Whether a token is asked for now. */
export function isAsking(): boolean {
  return goOn !== undefined
}

/** Calls back whenever the asking begins or ends. @returns what stops that */
export function onAsking(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
