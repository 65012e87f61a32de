import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/check/check.ts'
import type { Violation } from '../../server/check/violation.ts'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import { enter, ingestAll } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf, listingOf, sourceOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const PRIME = 'Thủ tướng Chính phủ'
const HANOI = 'UBND thành phố Hà Nội'
const sample = sourceOf('seed-002.txt', 'txt', readFileSync('server/samples/seed-002.txt', 'utf8').normalize('NFC'))
const list = listingOf('list.jsonl', [
  { number: '9/2001/NĐ-CP', title: 'Về hộ tịch', issuedOn: '2001-02-03', issuer: 'Chính phủ' },
])
/** Of these there is no text that could be read again. */
const made = [
  changeOf('16.txt', { number: '16/CT-TTg', issuer: PRIME, issuedOn: '2020-03-31', type: 'Chỉ thị', title: 'về dịch' }),
  changeOf('17.txt', {
    number: '17/CT-UBND',
    issuer: HANOI,
    issuedOn: '2021-07-23',
    cites: [
      { number: '16/CT-TTg', issuer: PRIME },
      { number: '9/2001/NĐ-CP', title: 'hộ tịch', issuer: 'Chính phủ', issuedOn: '2001' },
    ],
    tasks: [{ bodies: { 'Sở Y tế thành phố Hà Nội': 'lead' } }],
    recipients: ['Bộ Y tế'],
  }),
]

async function fill(store: Store): Promise<void> {
  await ingestAll(store, [...made, toChange(sample, readDirective(sample))])
  await enter(store, list)
}

async function violations(store: Store, reread = false): Promise<readonly Violation[]> {
  const found: Violation[] = []
  for await (const violation of check(store, reread)) found.push(violation)
  return found
}

const FIRST = 'WITH r ORDER BY r.id LIMIT 1'
/** A statement that damages, and what is told of it. */
const DAMAGES: readonly (readonly [statement: string, law: Violation['law'], what: RegExp])[] = [
  [`MATCH ()-[r:OBLIGATES]->() ${FIRST} REMOVE r.source`, 'evidence', /tells no source/],
  [`MATCH ()-[r:OBLIGATES]->() ${FIRST} REMOVE r.start`, 'evidence', /tells no place/],
  [`MATCH ()-[r:PART_OF]->() ${FIRST} SET r.end = 9999999`, 'evidence', /to 9999999 is none in a text of/],
  [`MATCH ()-[r:ASSIGNS]->() ${FIRST} SET r.source = 's_0000000000000000'`, 'evidence', /is not in the store/],
  [
    `MATCH (a)-[r:CITES]->(b) WITH r, a, b ORDER BY r.id LIMIT 1 CREATE (a)-[n:CITES]->(b) SET n = properties(r)`,
    'evidence',
    /two of that id/,
  ],
  ['MATCH ()-[r:CITES]->() WHERE r.inferred SET r.inferred = false', 'evidence', /not marked as inferred/],
  ["MATCH (t:Task) WHERE t.ordinal = 1 SET t.text = t.text + '!'", 'words', /the task t_\S+ has others/],
  [
    "MATCH (t:Task) WHERE t.ordinal = 1 SET t.deadline = '2021-08-30', t.deadlineStart = null",
    'words',
    /none tell its deadline 2021-08-30/,
  ],
  [`MATCH ()-[r:CITES]->() ${FIRST} SET r.end = r.start + 1`, 'words', /does not name/],
  [
    "MATCH (a:Agency {name: 'Bộ Y tế'}) SET a.level = 'commune'",
    'identity',
    /level is "commune" and should be "national"/,
  ],
  ["MATCH (d:Document {number: '17/CT-UBND', year: 2021}) SET d.year = 1999", 'identity', /id is/],
  [
    "MATCH (d:Document {number: '16/CT-TTg', year: 2020}) SET d.title = 'khác'",
    'described',
    /title is "khác" and should be "về dịch"/,
  ],
  [
    "MATCH (d:Document {number: '9/2001/NĐ-CP'}) SET d.citedTitle = null",
    'described',
    /citedTitle is null and should be "hộ tịch"/,
  ],
  ["MATCH (d:Document {number: '16/CT-TTg', year: 2020}) REMOVE d:Instrument", 'described', /instrument is false/],
  ["MATCH (d:Document {number: '16/CT-TTg', year: 2020}) REMOVE d:Directive", 'described', /directive is false/],
  ['MATCH ()-[r:ISSUED_BY]->() WHERE r.cited DELETE r', 'described', /mentions say, and no edge/],
  [
    "MATCH (x)-[r:CITES]->() WHERE r.inferred MATCH (o:Document {number: '9/2001/NĐ-CP'}) CREATE (x)-[n:CITES]->(o) SET n = properties(r) DELETE r",
    'settled',
    /mentions of 16\/CT-TTg should lead to d_/,
  ],
  ["MATCH (:Document {number: '16/CT-TTg', year: 2020})-[r:READ_FROM]->() DELETE r", 'settled', /should lead to d_/],
  [
    "MATCH (:Document {number: '16/CT-TTg', year: 2020})-[r:READ_FROM]->() DELETE r",
    'orphan',
    /0 documents are read from it/,
  ],
  [
    `MATCH ()-[r:PART_OF]->() ${FIRST} DELETE r`,
    'settled',
    /its edge PART_OF to a_\S+ with the words at .* is missing/,
  ],
  [`MATCH ()-[r:NAMES]->() ${FIRST} DELETE r`, 'settled', /its edge PART_OF to a_\S+ .* should not be there/],
  ['MATCH ()-[r:ASSIGNS]->() DELETE r', 'orphan', /no document assigns it/],
  ["CREATE (:Agency {id: 'a_0000000000000000', name: 'Không ai nói tới'})", 'orphan', /nothing speaks of it/],
  ["MATCH (s:Source {uri: '16.txt'}) SET s.text = s.text + '!'", 'source', /sha256 is/],
]

describe.each(engines)('check on $name', ({ open, openDamaged }: Engine) => {
  test('finds nothing in a graph that was made by reading', async () => {
    const store = await open()
    await fill(store)
    expect(await violations(store)).toEqual([])
  })

  test.each(DAMAGES)('%s', async (statement, law, what) => {
    const found = await violations(await openDamaged(fill, statement))
    expect(
      found.filter((one) => one.law === law && what.test(one.what)),
      JSON.stringify(found, null, 1),
    ).not.toEqual([])
  })

  test('by reading again it finds what is missing without a trace, and what no text says', async () => {
    const read = async (store: Store): Promise<void> => {
      await ingestAll(store, [toChange(sample, readDirective(sample))])
      await enter(store, list)
    }
    const [missing, more] = [
      'WITH r ORDER BY r.id LIMIT 1 DELETE r',
      "WITH r, a, b ORDER BY r.id LIMIT 1 CREATE (a)-[n:OBLIGATES]->(b) SET n = properties(r), n.id = r.id + 'x'",
    ]
    for (const [statement, what] of [
      [`MATCH ()-[r:OBLIGATES]->() ${missing}`, 'its text says it, and it is not there'],
      [`MATCH ()-[r:LISTED_IN]->() ${missing}`, 'its text says it, and it is not there'],
      [`MATCH (a)-[r:OBLIGATES]->(b) ${more}`, 'its text does not say it'],
    ] as const) {
      const store = await openDamaged(read, statement)
      expect((await violations(store, true)).filter(({ law }) => law === 'source')).toContainEqual(
        expect.objectContaining({ what }),
      )
    }
  })
})
