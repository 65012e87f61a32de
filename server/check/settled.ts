// Open mentions and open texts: each leads to the one document that fits.
import { settle, settleText } from '../graph/settle.ts'
import { readCandidates } from '../store/candidates.ts'
import type { ExportedNode } from '../store/export.ts'
import { keysOf, nameKey } from '../store/keys.ts'
import { readOpenMentions } from '../store/resettle.ts'
import { reading, type Store } from '../store/store.ts'
import type { Violation } from './violation.ts'

/** Mentions and texts at these documents, or that could be at them, that lead elsewhere than they should. */
export async function checkSettled(store: Store, nodes: readonly ExportedNode[]): Promise<readonly Violation[]> {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const keys = keysOf(
    nodes.map(({ properties }) => ({
      foldedNumber: text(properties.foldedNumber),
      titleKey: text(properties.titleKey),
    })),
  )
  const transaction = reading(store)
  const candidates = await readCandidates(transaction, keys)
  const ids = new Set(nodes.map(({ id }) => id))
  const mentions = await readOpenMentions(transaction, keys)
  const texts = keys.numbers.length > 0 ? await transaction.run('ingest/open-texts', { numbers: keys.numbers }) : []
  const leads = [
    ...mentions.map((row) => ({
      ...row,
      what: `mentions of ${row.number ?? row.titleKey}`,
      to: settle(row, candidates.get(nameKey(row)) ?? []) ?? row.origin,
    })),
    ...texts.map((row) => ({
      ...row,
      what: `the text ${row.source}`,
      to: settleText(row, candidates.get(nameKey({ ...row, titleKey: null })) ?? []) ?? row.origin,
    })),
  ]
  return leads.flatMap(({ target, to, what }) =>
    to === target || !ids.has(target) ? [] : [{ law: 'settled', id: target, what: `${what} should lead to ${to}` }],
  )
}
