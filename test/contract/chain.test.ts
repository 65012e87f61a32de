// A chain that is read at once is the one that is read generation by generation.
import { describe, expect, test } from 'vitest'
import { type Chain, citationChain } from '../../server/store/chain.ts'
import { ingestAll } from '../../server/store/ingest.ts'
import type { MentionTuple } from '../../server/store/near.ts'
import type { Row, StatementName } from '../../server/store/statements.ts'
import type { Store } from '../../server/store/store.ts'
import { generateChange } from '../bench/generator.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const SIZE = 400

/** The same store, where each generation has too many mentions to be read at once; and how often statements ran. */
function watched(store: Store, crowded: boolean): { readonly store: Store; readonly names: string[] } {
  const names: string[] = []
  const crowd = ({ id }: { readonly id: string }): readonly MentionTuple[] =>
    Array.from({ length: 200 }, () => [id, 'e', 'REFERS', false, null, 's', 0, 1, id] as unknown as MentionTuple)
  return {
    names,
    store: {
      ...store,
      async read<N extends StatementName>(name: N, parameters: never) {
        names.push(name)
        const rows: readonly Row<N>[] = await store.read<N>(name, parameters)
        if (!crowded || !name.startsWith('document/chain-')) return rows
        return rows.map((row) => ({ ...row, first: crowd(row as Row<'document/chain-up'>) }))
      },
    },
  }
}

/** Generations without what a row of a statement tells besides the edge. */
const plain = (chain: Chain | null): unknown =>
  JSON.parse(JSON.stringify(chain?.levels, (name, value) => (name === 'of' ? undefined : value)))

describe.each(engines)('chains of citations on $name', ({ open }: Engine) => {
  test('read at once where they are small, and all the same', async () => {
    const store = await open()
    const changes = Array.from({ length: SIZE }, (_, index) => generateChange({ seed: 3, size: SIZE }, index))
    await ingestAll(store, changes)
    const cited = [...new Set(changes.flatMap(({ cites }) => cites.map(({ to }) => to as string)))]
    const read = changes.map(({ document }) => document as string)
    const ids = [...read.filter((_, index) => index % 40 === 0), ...cited.filter((_, index) => index % 40 === 0)]
    const [quick, slow] = [watched(store, false), watched(store, true)]
    let generations = 0
    for (const id of ids) {
      for (const direction of ['UP', 'DOWN', 'BOTH'] as const) {
        const options = { direction, relations: direction === 'UP' ? (['BASIS'] as const) : null, depth: 5, first: 20 }
        const [one, other] = [
          await citationChain(quick.store, id, options),
          await citationChain(slow.store, id, options),
        ]
        expect(plain(one), `${id} ${direction}`).toEqual(plain(other))
        expect(one?.document).toEqual(other?.document)
        generations += one?.levels.length ?? 0
      }
    }
    expect(generations).toBeGreaterThan(ids.length)
    expect(quick.names.length).toBeLessThan(slow.names.length)
  })

  test('of what more cite than are read at once', async () => {
    const store = await open()
    const law = { number: '1/2019/QH14', type: 'Luật', issuedOn: '2019-06-14' }
    const changes = Array.from({ length: 230 }, (_, index) =>
      changeOf(`${index}.txt`, {
        number: `${index + 1}/KH-UBND`,
        issuer: 'UBND thành phố Hà Nội',
        issuedOn: '2021-07-23',
        cites: [law],
      }),
    )
    await ingestAll(store, changes)
    const { store: counted, names } = watched(store, false)
    const down = { direction: 'DOWN', relations: null, depth: 2, first: 200 } as const
    const chain = await citationChain(counted, changes[0]?.cites[0]?.to ?? '', down)
    expect(names).toEqual(['document/chain-down', 'document/cited-by', 'document/cited-by'])
    expect(chain?.levels).toMatchObject([{ generation: 1, omitted: 30 }])
    expect(chain?.levels[0]?.documents).toHaveLength(200)
  })

  test('one statement tells three generations', async () => {
    const store = await open()
    await ingestAll(
      store,
      Array.from({ length: 60 }, (_, index) => generateChange({ seed: 4, size: 60 }, index)),
    )
    const id = generateChange({ seed: 4, size: 60 }, 59).document
    const { store: counted, names } = watched(store, false)
    expect(
      (await citationChain(counted, id, { direction: 'UP', relations: null, depth: 3, first: 50 }))?.levels,
    ).not.toEqual([])
    expect(names).toEqual(['document/chain-up'])
    expect(
      await citationChain(counted, 'd_0123456789abcdef', { direction: 'BOTH', relations: null, depth: 3, first: 50 }),
    ).toBeNull()
  })
})
