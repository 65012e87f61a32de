// Which document an open mention means: one that does not tell the number, the issuer or the year. Pure.
import type { DocumentId } from './model.ts'

/** What mentions that are alike say; nothing in it but what they say, and the year of the documents that say it. */
export interface OpenMention {
  /** The document by what the mentions say alone. */
  readonly origin: DocumentId
  readonly series: string
  /** Null where the mentions name a law by its title. */
  readonly number: string | null
  readonly titleKey: string | null
  readonly year: number | null
  /** ISO 8601 to the precision stated; `--07-30` without the year. */
  readonly issuedOn: string | null
  /** Year in which the citing documents were issued; null when unknown. */
  readonly citingYear: number | null
}

/** A text that does not tell its own year. */
export interface OpenText {
  readonly origin: DocumentId
  readonly series: string
  /** The latest year of what it cites: it is not older; null when it cites nothing dated. */
  readonly citedYear: number | null
}

/** A document that some source tells in full, or a law that some mention names by title and year. */
export interface Candidate {
  readonly id: DocumentId
  readonly series: string
  /** Null for a law by title and year. */
  readonly number: string | null
  readonly titleKey: string | null
  readonly year: number
  readonly issuedOn: string | null
  /** True when a text states that it is this document. */
  readonly text: boolean
}

/** The precision of a whole date: `2021-08-13`. */
const WHOLE_DATE = 10

/**
 * The document that mentions mean: the only one that fits; null when none fits or when two fit, for a wrong link is worse
 * than none. A function of all candidates, so the order in which sources arrive does not matter.
 */
export function settle(mention: OpenMention, candidates: readonly Candidate[]): DocumentId | null {
  return only(fitting(mention, candidates))
}

/** The candidates that mentions fit. */
export function fitting(mention: OpenMention, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => fits(mention, candidate))
}

/**
 * The document that an open text is: the only one of its series that others tell the year of, that no text states to be its
 * own, and that is not older than what the text cites. Two texts of one number may be of two years.
 */
export function settleText(text: OpenText, candidates: readonly Candidate[]): DocumentId | null {
  return only(
    candidates.filter(
      (candidate) =>
        candidate.series === text.series &&
        !candidate.text &&
        (text.citedYear === null || candidate.year >= text.citedYear),
    ),
  )
}

function only(fitting: readonly Candidate[]): DocumentId | null {
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null
}

function fits(mention: OpenMention, candidate: Candidate): boolean {
  // Nobody cites the future.
  const before = mention.citingYear === null || candidate.year <= mention.citingYear
  if (mention.number === null) {
    if (candidate.titleKey !== mention.titleKey) return false
    // By title and year, the law with a number is meant; by title alone, any of its years may be.
    return mention.year === null ? before : candidate.number !== null && candidate.year === mention.year
  }
  if (candidate.number === null) return false
  if (mention.year === null) return candidate.series === mention.series && before && onDay(mention, candidate)
  // The issuer is not told: only the same number of the same day is the same document.
  return (
    candidate.number.toUpperCase() === mention.number.toUpperCase() &&
    mention.issuedOn?.length === WHOLE_DATE &&
    candidate.issuedOn === mention.issuedOn
  )
}

/** “ngày 30/7” agrees with 2021-07-30, and with a year whose day is not known. */
function onDay(mention: OpenMention, candidate: Candidate): boolean {
  if (!mention.issuedOn?.startsWith('--') || candidate.issuedOn?.length !== WHOLE_DATE) return true
  return candidate.issuedOn.slice(4) === mention.issuedOn.slice(1)
}
