// Who issued a document, as mentions of it say: one edge for each issuer, with the words of the first mention that names it.
import type { DocumentId } from '../graph/model.ts'
import type { Mention } from './change-rows.ts'
import type { ClaimRow } from './ingest-statements.ts'
import { unique } from './keys.ts'
import type { Transaction } from './store.ts'

/**
 * Brings the edges up to date.
 * @param lost documents that may have lost a mention: these are looked at from scratch
 * @param gained new mentions
 */
export async function updateClaims(
  transaction: Transaction,
  lost: ReadonlySet<DocumentId>,
  gained: readonly Mention[],
): Promise<void> {
  const claims = gained.flatMap((mention) => (lost.has(mention.target) ? [] : toClaim(mention)))
  const ids = unique([...lost, ...claims.map(({ from }) => from)])
  if (ids.length === 0) return
  const laid = await transaction.run('ingest/claims-laid', { ids })
  const counted = lost.size > 0 ? await transaction.run('ingest/claims', { ids: [...lost] }) : []
  const kept = laid.filter(({ from }) => !lost.has(from))
  const wanted = new Map<string, ClaimRow>()
  for (const claim of [...kept, ...counted, ...claims]) {
    const key = `${claim.from} ${claim.to}`
    const other = wanted.get(key)
    if (!other || claim.claim < other.claim) wanted.set(key, claim)
  }
  const now = new Map(laid.map((row) => [`${row.from} ${row.to}`, row.claim]))
  const outdated = laid.filter(({ from, to, claim }) => wanted.get(`${from} ${to}`)?.claim !== claim)
  const rows = [...wanted].flatMap(([key, claim]) => (now.get(key) === claim.claim ? [] : [toEdge(claim)]))
  if (outdated.length > 0) await transaction.run('ingest/drop-claims', { rows: outdated })
  if (rows.length > 0) await transaction.run('ingest/issued-by', { rows })
}

/** What sorts claims: those that are not inferred first, then by place; see `ingest/claims`. */
function toClaim({ edge, target, inferred }: Mention): readonly ClaimRow[] {
  return edge.issuer === null
    ? []
    : [{ from: target, to: edge.issuer, claim: `${inferred ? 1 : 0}${edge.id} ${edge.end}` }]
}

function toEdge({ from, to, claim }: ClaimRow) {
  const [mention = '', end = ''] = claim.slice(1).split(' ')
  const [source = '', start = ''] = mention.split(':')
  return {
    from,
    to,
    id: `${source}:${start}:ISSUED_BY:${to}`,
    source,
    start: Number(start),
    end: Number(end),
    cited: true,
    inferred: claim.startsWith('1'),
    claim,
  }
}
