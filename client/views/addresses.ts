/** A stretch of a source that an address points at, in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The path of a document's page; with a place, its text opens there. */
export function documentPath(id: string, at?: Place, source?: string): string {
  if (!at) return `/documents/${id}`
  const query = new URLSearchParams({ at: `${at.start}-${at.end}` })
  if (source !== undefined) query.set('source', source)
  return `/documents/${id}?${query}`
}

/** The path of a body's page. */
export function agencyPath(id: string): string {
  return `/agencies/${id}`
}

/** Reads `?at=start-end`; null when there is none, or it is no stretch of a text. */
export function readPlace(at: string | null): Place | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? []
  if (start === undefined || end === undefined) return null
  return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
}
