// Documents: their identity, and what is shown of them.
import { idOfSeries } from '../graph/identity.ts'
import { describe } from '../store/describe.ts'
import type { ExportedNode } from '../store/export.ts'
import { fold } from '../store/keys.ts'
import type { Store } from '../store/store.ts'
import { differences, type Violation } from './violation.ts'

/** Documents that are not what their series and year make them. Pure. */
export function checkDocuments(nodes: readonly ExportedNode[]): readonly Violation[] {
  return nodes.flatMap(({ id, properties }) => {
    const { series, year, number, open } = properties
    const should = {
      id: idOfSeries(String(series), typeof year === 'number' ? year : null),
      foldedNumber: typeof number === 'string' ? fold(number) : null,
      open: open === true,
    }
    return differences(properties, should).map((what) => ({ law: 'identity' as const, id, what }))
  })
}

/** Documents of which something else is shown, or counted, than their texts, lists and mentions say; and who issued them by mentions. */
export async function checkDescribed(store: Store, nodes: readonly ExportedNode[]): Promise<readonly Violation[]> {
  const ids = nodes.map(({ id }) => id)
  const [about, counts, claims, laid] = await Promise.all([
    store.read('ingest/statements-about', { ids }),
    store.read('ingest/mentions-of', { ids }),
    store.read('ingest/claims', { ids }),
    store.read('ingest/claims-laid', { ids }),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const is = (id: string): Readonly<Record<string, unknown>> => {
    const node = byId.get(id)
    const label = (name: string): boolean => node?.labels.includes(name) ?? false
    return { ...node?.properties, directive: label('Directive'), instrument: label('Instrument') }
  }
  const wrong = (id: string, should: Readonly<Record<string, unknown>>): readonly Violation[] =>
    differences(is(id), should).map((what) => ({ law: 'described', id, what }))
  return [
    ...about.map(describe).flatMap(({ id, directive, properties }) => wrong(id, { ...properties, directive })),
    ...counts.flatMap(({ id, number, type, title, issuedOn, cited }) =>
      wrong(id, {
        citedNumber: number,
        citedType: type,
        citedTitle: title,
        citedIssuedOn: issuedOn,
        instrument: cited,
      }),
    ),
    ...compareClaims(claims, laid),
  ]
}

interface Claim {
  readonly from: string
  readonly to: string
  readonly claim: string
}

function compareClaims(should: readonly Claim[], are: readonly Claim[]): readonly Violation[] {
  const key = ({ from, to, claim }: Claim): string => `${from} ${to} ${claim}`
  const [wanted, laid] = [new Set(should.map(key)), new Set(are.map(key))]
  const told = ({ from, to }: Claim, what: string): Violation => ({ law: 'described', id: from, what: `${what} ${to}` })
  return [
    ...should
      .filter((one) => !laid.has(key(one)))
      .map((one) => told(one, 'mentions say, and no edge, that it is issued by')),
    ...are
      .filter((one) => !wanted.has(key(one)))
      .map((one) => told(one, 'an edge says, and no mention, that it is issued by')),
  ]
}
