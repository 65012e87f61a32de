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

/** A mention that names a law by its title alone: it is settled last, for laws by title and year are candidates for it. */
export const byTitleAlone = ({
  number,
  year,
}: {
  readonly number: string | null
  readonly year: number | null
}): boolean => number === null && year === null

/**
 * Moves the open mentions of the keys.
 * @param which only those by title alone, or all others
 * @returns the documents that lost or gained a mention
 */
export async function resettleMentions(
  transaction: Transaction,
  keys: Keys,
  candidates: Candidates,
  which: 'by title alone' | 'others',
): Promise<readonly DocumentId[]> {
  const rows = (await readOpenMentions(transaction, keys)).filter(
    (row) => byTitleAlone(row) === (which === 'by title alone'),
  )
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
  if (moves.size === 0) return []
  if (origins.length > 0) await transaction.run('ingest/documents', { rows: origins })
  await transaction.run('ingest/move-mentions', { rows: [...moves.values()] })
  return [...moves.values()].flatMap(({ target, to }) => [target, to])
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
