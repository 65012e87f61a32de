// Whether an instrument is in force, as far as the sources tell. Pure.
import { nationalIssuer } from '../extract/issuers.ts'
import { LOCAL_RANK, RANKS, RANKS_BY_ISSUER } from './data/ranks.ts'
import type { EdgeRelation } from './model.ts'

/** `amended` is in force, with changes; `unknown` when no source tells. */
export type ValidityStatus = 'in-force' | 'amended' | 'replaced' | 'repealed' | 'unknown'

/** What is known of an instrument, or of the document that speaks of it. */
export interface Dated {
  readonly number: string | null
  readonly type: string | null
  /** ISO 8601 to the precision stated; null when unknown. */
  readonly issuedOn: string | null
}

/** A mention that amends, replaces or repeals an instrument, or rests on it. */
export interface Act {
  /** Id of the edge. */
  readonly id: string
  readonly relation: EdgeRelation | null
  /** The point of law that is meant; null when the whole is meant. */
  readonly pinpoint: string | null
  /** The document whose text it is. */
  readonly actor: Dated
}

/** A status with the mentions that say so. */
export interface Validity<A> {
  readonly status: ValidityStatus
  /** Date of issue of the first document that amends, replaces or repeals; null where none does, or where none tells its date. */
  readonly since: string | null
  /** The mentions that the status follows from, the earliest document first; none when unknown. */
  readonly by: readonly A[]
}

/**
 * The status that mentions tell, by these rules:
 * 1. Only an instrument of the same rank or above, and one that is not older, changes another; what others write of a change reports it.
 * 2. Replaced or repealed as a whole: that, by the earliest such document.
 * 3. Amended, or replaced or repealed at a point (“bãi bỏ khoản 2 Điều 5 …”): amended.
 * 4. Some document rests on it (“Căn cứ …”): in force, for a ground must be in force (Decree 78/2025/NĐ-CP on legal instruments, and
 *    Decree 30/2020/NĐ-CP, Appendix I); the latest such document is the evidence.
 * 5. Else unknown: that nobody was heard to repeal it is no evidence.
 * @param acts mentions of the instrument by others, in any order
 */
export function validityOf<A extends Act>(instrument: Dated, acts: readonly A[]): Validity<A> {
  const changes = inOrder(acts.filter((act) => CHANGES.includes(act.relation) && mayChange(act.actor, instrument)))
  const ends = changes.filter(({ relation, pinpoint }) => relation !== 'AMENDS' && pinpoint === null)
  const [first] = ends
  if (first) return { status: first.relation === 'REPLACES' ? 'replaced' : 'repealed', ...told(ends) }
  if (changes.length > 0) return { status: 'amended', ...told(changes) }
  const ground = inOrder(acts.filter(({ relation }) => relation === 'BASIS')).at(-1)
  return ground ? { status: 'in-force', since: null, by: [ground] } : { status: 'unknown', since: null, by: [] }
}

const CHANGES: readonly (EdgeRelation | null)[] = ['AMENDS', 'REPLACES', 'REPEALS']

/** Whether a document can change an instrument. */
function mayChange(actor: Dated, instrument: Dated): boolean {
  const [above, below] = [rankOf(actor), rankOf(instrument)]
  if (below !== null && (above === null || above > below)) return false
  const [later, earlier] = [dateOf(actor), dateOf(instrument)]
  const precision = Math.min(later.length, earlier.length)
  return later.slice(0, precision) >= earlier.slice(0, precision)
}

/** Null for what is no instrument of law. */
function rankOf({ number, type }: Dated): number | null {
  const kind = type?.toLowerCase() ?? ''
  const issuers = RANKS_BY_ISSUER[kind]
  if (!issuers) return RANKS[kind] ?? null
  return issuers[(number && nationalIssuer(number)) ?? ''] ?? LOCAL_RANK
}

function told<A extends Act>(by: readonly A[]): Pick<Validity<A>, 'since' | 'by'> {
  return { since: by.map(({ actor }) => actor.issuedOn).find((date) => date !== null) ?? null, by }
}

/** By the date of their documents, those without date last; of equals by place in the texts. */
function inOrder<A extends Act>(acts: readonly A[]): readonly A[] {
  return acts.toSorted((a, b) => compare(dateOf(a.actor) || '9', dateOf(b.actor) || '9') || compare(a.id, b.id))
}

/** Empty where the year is not known: `--07-30`. */
const dateOf = ({ issuedOn }: Dated): string => (issuedOn?.startsWith('-') ? '' : (issuedOn ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
