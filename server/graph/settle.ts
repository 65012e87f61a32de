import type { DocumentId } from './model.ts'

/** A citation that does not state the year of what it cites. */
export interface UndatedCitation {
  /** Id of its CITES edge. */
  readonly edge: string
  /** The document by what the mention says alone. */
  readonly origin: DocumentId
  /** Where the edge leads now. */
  readonly target: DocumentId
  /** Year in which the citing document was issued; null when unknown. */
  readonly citingYear: number | null
}

/** A document of the same series whose year is known. */
export interface Candidate {
  readonly id: DocumentId
  readonly year: number
}

export interface Move {
  readonly edge: string
  readonly to: DocumentId
  /** True when `to` was inferred; false when the edge goes back to its origin. */
  readonly inferred: boolean
}

/**
 * Where the undated citations of one series belong: to the one document of the series that was issued no later than the
 * citing document, for nobody cites the future; back to the undated document when none fits or when two fit, for a wrong
 * link is worse than none. A function of the whole series, so the order in which sources arrive does not matter.
 * @returns only the edges that must move
 */
export function settle(citations: readonly UndatedCitation[], candidates: readonly Candidate[]): readonly Move[] {
  return citations.flatMap((citation) => {
    const fitting = candidates.filter(({ year }) => citation.citingYear === null || year <= citation.citingYear)
    const only = fitting.length === 1 ? fitting[0] : undefined
    const to = only?.id ?? citation.origin
    return to === citation.target ? [] : [{ edge: citation.edge, to, inferred: only !== undefined }]
  })
}
