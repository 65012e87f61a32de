import { describe, expect, test } from 'vitest'
import { ingest } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { together } from '../../server/store/together.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'

/** What was asked of the engine. */
interface Asked {
  readonly name: string
  readonly parameters: object
  readonly signal: AbortSignal | undefined
}

/** A store with three documents, and what it is asked. */
async function filled(open: Engine['open']) {
  const engine = await open()
  for (const number of ['1/CT-UBND', '2/CT-UBND', '3/CT-UBND'])
    await ingest(
      engine,
      changeOf(number, {
        number,
        issuer: HANOI,
        issuedOn: '2021-07-23',
        tasks: [{ text: `theo ${number}`, bodies: { [HANOI]: 'lead' } }],
      }),
    )
  const asked: Asked[] = []
  const watched: Store = {
    ...engine,
    read(name, parameters, signal) {
      asked.push({ name, parameters, signal })
      return engine.read(name, parameters, signal)
    },
  }
  const page = await engine.read('document/page', { afterName: '', afterId: '', limit: 10 })
  return { engine, store: together(watched), asked, ids: page.map(({ id }) => id) }
}

describe.each(engines)('questions that come at once on $name', ({ open }: Engine) => {
  test('are one statement, with the answers of each alone', async () => {
    const { engine, store, asked, ids } = await filled(open)
    const questions = [ids, ids.slice(0, 1), ids.slice(1), [], ['d_0000000000000000'], ids.slice(0, 1)]
    const answers = await Promise.all(
      questions.map((ids) => store.read('document/duties', { ids, tasks: 5, bodies: 5 })),
    )
    expect(asked).toHaveLength(1)
    for (const [at, ids] of questions.entries())
      expect(answers[at]).toEqual(await engine.read('document/duties', { ids, tasks: 5, bodies: 5 }))
    expect(answers[0]).toHaveLength(3)
  })

  test('are several where more than the ids differs', async () => {
    const { store, asked, ids } = await filled(open)
    const [one, two] = await Promise.all([
      store.read('document/duties', { ids, tasks: 5, bodies: 5 }),
      store.read('document/duties', { ids, tasks: 1, bodies: 1 }),
      store.read('document/by-ids', { ids }),
      store.read('document/count', { directive: true }),
    ])
    expect(asked.map(({ name }) => name).toSorted()).toEqual([
      'document/by-ids',
      'document/count',
      'document/duties',
      'document/duties',
    ])
    expect(one.map(({ id }) => id)).toEqual(two.map(({ id }) => id))
  })

  test('one that is given up leaves the others their answer; when all are, the statement ends', async () => {
    const { store, asked, ids } = await filled(open)
    const [gone, left] = [new AbortController(), new AbortController()]
    const ask = ({ signal }: AbortController) => store.read('document/by-ids', { ids }, signal)
    const first = ask(gone)
    const second = ask(left)
    gone.abort(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    expect(await second).toHaveLength(3)
    expect(asked[0]?.signal?.aborted).toBe(false)
    left.abort(new Error('left'))
    expect(asked[0]?.signal?.aborted).toBe(true)
    await expect(ask(gone)).rejects.toThrow('gone')
    expect(asked).toHaveLength(1)
  })

  test('fail together, and only those of the statement that failed', async () => {
    const { store, ids } = await filled(open)
    const wrong = { ids, tasks: 'none' as unknown as number, bodies: 1 }
    const answers = await Promise.allSettled([
      store.read('document/duties', wrong),
      store.read('document/duties', wrong),
      store.read('document/by-ids', { ids }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  })
})
