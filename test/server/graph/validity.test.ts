import { expect, test } from 'vitest'
import type { EdgeRelation } from '../../../server/graph/model.ts'
import { type Dated, validityOf } from '../../../server/graph/validity.ts'

const document = (type: string, number: string, issuedOn: string | null): Dated => ({ type, number, issuedOn })
const act = (relation: EdgeRelation, actor: Dated, pinpoint: string | null = null) => ({
  id: `${actor.number} ${relation}`,
  relation,
  pinpoint,
  actor,
})

const decree = document('Nghị định', '110/2004/NĐ-CP', '2004-04-08')
const next = document('Nghị định', '30/2020/NĐ-CP', '2020-03-05')
const amending = document('Nghị định', '09/2010/NĐ-CP', '2010-02-08')
const law = document('Luật', '80/2015/QH13', '2015-06-22')
const circular = document('Thông tư', '5/2021/TT-BNV', '2021-01-01')
const telegram = document('Công điện', '5/CĐ-TTg', '2021-01-01')
const earlier = document('Nghị định', '9/1999/NĐ-CP', '1999-01-01')
const undated = document('Nghị định', '7/NĐ-CP', '--05-01')

test.each([
  ['nobody speaks of it', decree, [], 'unknown', null],
  ['a document rests on it', decree, [act('BASIS', circular)], 'in-force', null],
  ['others only mention it', decree, [act('REFERS', circular), act('IMPLEMENTS', telegram)], 'unknown', null],
  ['amended, then rested on', decree, [act('BASIS', circular), act('AMENDS', amending)], 'amended', '2010-02-08'],
  ['replaced after it was amended', decree, [act('AMENDS', amending), act('REPLACES', next)], 'replaced', '2020-03-05'],
  ['repealed at a point', decree, [act('REPEALS', law, 'khoản 2 Điều 5')], 'amended', '2015-06-22'],
  [
    'repealed, then replaced: the first ends it',
    decree,
    [act('REPLACES', next), act('REPEALS', law)],
    'repealed',
    '2015-06-22',
  ],
  ['a circular cannot repeal a decree', decree, [act('REPEALS', circular)], 'unknown', null],
  ['a telegram reports a change', decree, [act('REPLACES', telegram), act('BASIS', circular)], 'in-force', null],
  ['an older one cannot replace it', decree, [act('REPLACES', earlier)], 'unknown', null],
  ['where the date is not told, none is made up', undated, [act('REPLACES', next)], 'replaced', '2020-03-05'],
  ['by a document without date', decree, [act('AMENDS', document('Luật', '1/QH', null))], 'amended', null],
  [
    'telegrams change each other',
    telegram,
    [act('REPLACES', document('Công điện', '6/CĐ-TTg', '2021-02'))],
    'replaced',
    '2021-02',
  ],
] as const)('%s', (_, instrument, acts, status, since) => {
  const validity = validityOf(instrument, acts)
  expect(validity).toMatchObject({ status, since })
  expect(validityOf(instrument, acts.toReversed())).toEqual(validity)
  expect(validity.by.length > 0).toBe(status !== 'unknown')
})

test('resolutions and decisions have the rank of who issues them', () => {
  const ofGovernment = document('Nghị quyết', '30a/2008/NQ-CP', '2008-12-27')
  const ofCouncil = document('Nghị quyết', '5/NQ-HĐND', '2022-01-01')
  const ofMinister = document('Quyết định', '5/QĐ-BNV', '2022-01-01')
  const ofPrime = document('Quyết định', '5/QĐ-TTg', '2022-01-01')
  expect(validityOf(ofGovernment, [act('REPEALS', ofCouncil)]).status).toBe('unknown')
  expect(validityOf(ofGovernment, [act('REPEALS', document('Nghị quyết', '7/NQ-CP', '2022'))]).status).toBe('repealed')
  expect(validityOf(document('Quyết định', '1/QĐ-TTg', '2021'), [act('REPLACES', ofMinister)]).status).toBe('unknown')
  expect(validityOf(document('Quyết định', '1/QĐ-BNV', '2021'), [act('REPLACES', ofPrime)]).status).toBe('replaced')
})
