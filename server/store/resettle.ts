// Lays open mentions and open texts to where they belong after the candidates of their keys have changed.
import type { DocumentId } from '../graph/model.ts'
import { settle, settleText } from '../graph/settle.ts'
import { type Candidates, readCandidates } from './candidates.ts'
import type { DocumentIdentity, MentionMove, OpenMentionRow, OpenTextRow, TextMove } from './ingest-statements.ts'
import { fold, type Keys, nameKey } from './keys.ts'
import type { Transaction } from './store.ts'

/** Statements that move what a text says of its own document. */
const TEXT_MOVES = [
  'ingest/move-text-read-from',
  'ingest/move-text-issued-by',
  'ingest/move-text-assigns',
  'ingest/move-text-cites',
  'ingest/move-text-addressed-to',
] as const

/** How a mention names its document. */
export type MentionKind = 'by number' | 'by title and year' | 'by title alone'

/** The kind of a mention. That by title alone is settled last, for laws by title and year are candidates for it. */
export function kindOfMention({
  number,
  year,
}: {
  readonly number: string | null
  readonly year: number | null
}): MentionKind {
  if (number !== null) return 'by number'
  return year === null ? 'by title alone' : 'by title and year'
}

/** So many mentions as there can be. */
const ALL = 1e12

/**
 * Moves open mentions of the keys.
 * @param kinds of mentions to move
 * @param limit of the mentions moved; when so many were moved, some may be left
 * @returns the documents that lost or gained a mention, and how many were moved
 */
export async function resettleMentions(
  transaction: Transaction,
  keys: Keys,
  candidates: Candidates,
  kinds: readonly MentionKind[],
  limit = ALL,
): Promise<{ readonly documents: readonly DocumentId[]; readonly count: number }> {
  const rows = (await readOpenMentions(transaction, keys)).filter((row) => kinds.includes(kindOfMention(row)))
  const moves = new Map<string, MentionMove>()
  const origins: DocumentIdentity[] = []
  for (const row of rows) {
    const { target, origin, issuedOn, citingYear } = row
    const settled = settle(row, candidates.get(nameKey(row)) ?? [])
    const to = settled ?? origin
    if (to === target) continue
    moves.set(JSON.stringify([target, origin, issuedOn, citingYear]), {
      target,
      origin,
      issuedOn,
      citingYear,
      to,
      inferred: settled !== null,
    })
    // The open document may be gone since its last mention was laid elsewhere.
    if (settled === null) origins.push(toOrigin(row))
  }
  if (moves.size === 0) return { documents: [], count: 0 }
  if (origins.length > 0) await transaction.run('ingest/documents', { rows: origins })
  const [moved] = await transaction.run('ingest/move-mentions', { rows: [...moves.values()], limit })
  return { documents: [...moves.values()].flatMap(({ target, to }) => [target, to]), count: moved?.count ?? 0 }
}

/**
 * Moves the open texts of the keys, with all that they say of their document.
 * @returns what was moved
 */
export async function resettleTexts(transaction: Transaction, keys: Keys): Promise<readonly TextMove[]> {
  if (keys.numbers.length === 0) return []
  const texts = await transaction.run('ingest/open-texts', { numbers: keys.numbers })
  if (texts.length === 0) return []
  const candidates = await readCandidates(transaction, { numbers: keys.numbers, titles: [] })
  const rows: TextMove[] = []
  const origins: DocumentIdentity[] = []
  for (const text of texts) {
    const settled = settleText(text, candidates.get(nameKey({ ...text, titleKey: null })) ?? [])
    const to = settled ?? text.origin
    if (to === text.target) continue
    rows.push({ source: text.source, target: text.target, to, inferred: settled !== null })
    if (settled === null) origins.push(toOrigin(text))
  }
  if (rows.length === 0) return []
  if (origins.length > 0) await transaction.run('ingest/documents', { rows: origins })
  for (const name of TEXT_MOVES) await transaction.run(name, { rows })
  return rows
}

/** The open mentions of the keys, those that say the same in one row. */
export async function readOpenMentions(
  transaction: Transaction,
  { numbers, titles }: Keys,
): Promise<readonly OpenMentionRow[]> {
  return [
    ...(numbers.length > 0 ? await transaction.run('ingest/open-mentions-by-number', { numbers }) : []),
    ...(titles.length > 0 ? await transaction.run('ingest/open-mentions-by-title', { titles }) : []),
  ]
}

/** The open document that mentions or a text tell, as it is written. */
function toOrigin(row: OpenMentionRow | OpenTextRow): DocumentIdentity {
  const { origin, series, number } = row
  const [titleKey, year] = 'titleKey' in row ? [row.titleKey, row.year] : [null, null]
  return { id: origin, series, year, foldedNumber: fold(number), titleKey, open: true }
}
