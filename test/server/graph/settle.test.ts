import { describe, expect, test } from 'vitest'
import type { DocumentId } from '../../../server/graph/model.ts'
import { type Candidate, type OpenMention, settle, settleText } from '../../../server/graph/settle.ts'

const id = (year: number | string): DocumentId => `d_${year}` as DocumentId

/** Chỉ thị 16/CT-TTg without year, unless said otherwise. */
const mention = (said: Partial<OpenMention> = {}): OpenMention => ({
  origin: id('?'),
  series: '16/CT-TTG thủ tướng',
  number: '16/CT-TTg',
  titleKey: null,
  year: null,
  issuedOn: null,
  citingYear: 2021,
  ...said,
})
const candidate = (year: number, known: Partial<Candidate> = {}): Candidate => ({
  id: id(year),
  series: '16/CT-TTG thủ tướng',
  number: '16/CT-TTg',
  titleKey: null,
  year,
  issuedOn: String(year),
  text: false,
  ...known,
})

describe('a number without year', () => {
  test.each([
    // One candidate that is not in the future: it is meant
    [2021, [2020], 2020],
    [2021, [2020, 2022], 2020],
    [null, [2020], 2020],
    // None, or two: it stays open
    [2021, [], null],
    [2021, [2022], null],
    [2021, [2017, 2020], null],
  ])('cited in %j, candidates of %j: %j', (citingYear, years, expected) => {
    const candidates = years.map((year) => candidate(year))
    expect(settle(mention({ citingYear }), candidates)).toBe(expected && id(expected))
  })

  test('a day without year must agree where the day is known', () => {
    const candidates = [candidate(2017, { issuedOn: '2017-05-04' }), candidate(2020, { issuedOn: '2020-03-31' })]
    expect(settle(mention({ issuedOn: '--03-31' }), candidates)).toBe(id(2020))
    expect(settle(mention({ issuedOn: '--01-01' }), candidates)).toBeNull()
  })

  test('another issuer is another series', () => {
    expect(settle(mention(), [candidate(2020, { series: '16/CT-TTG khác' })])).toBeNull()
  })
})

describe('a number of an issuer that is not told', () => {
  const said = mention({ series: '17/CT-UBND s_1', number: '17/ct-ubnd', year: 2021, issuedOn: '2021-07-23' })
  const ofHanoi = candidate(2021, { series: '17/CT-UBND hà nội', number: '17/CT-UBND', issuedOn: '2021-07-23' })

  test('the same number of the same day, if there is one only', () => {
    expect(settle(said, [ofHanoi])).toBe(ofHanoi.id)
    expect(settle(said, [ofHanoi, { ...ofHanoi, id: id('Huế') }])).toBeNull()
  })

  test('not one of another day, and none where the day is not told', () => {
    expect(settle(said, [{ ...ofHanoi, issuedOn: '2021-07-24' }])).toBeNull()
    expect(settle({ ...said, issuedOn: '2021' }, [{ ...ofHanoi, issuedOn: '2021' }])).toBeNull()
    expect(settle({ ...said, year: null, issuedOn: null }, [ofHanoi])).toBeNull()
  })
})

describe('a law by its title', () => {
  const law = (said: Partial<OpenMention> = {}): OpenMention =>
    mention({ series: 'title luật đất đai', number: null, titleKey: 'luật đất đai', ...said })
  const numbered = (year: number): Candidate =>
    candidate(year, { series: 'qh', number: `1/${year}/QH`, titleKey: 'luật đất đai' })
  const titled = (year: number): Candidate => ({ ...numbered(year), number: null })

  test('with its year: the one that has a number', () => {
    expect(settle(law({ year: 2013 }), [numbered(2003), numbered(2013)])).toBe(id(2013))
    expect(settle(law({ year: 2013 }), [titled(2013), numbered(2024)])).toBeNull()
  })

  test('without: the only one before, whether it has a number or not', () => {
    expect(settle(law({ citingYear: 2021 }), [numbered(2013), numbered(2024)])).toBe(id(2013))
    expect(settle(law({ citingYear: 2021 }), [titled(2003), numbered(2013)])).toBeNull()
    expect(settle(law({ citingYear: 2021 }), [titled(2003)])).toBe(id(2003))
  })
})

test('an open text is the only document of its series that no text states to be, and that is not older than what it cites', () => {
  const text = { origin: id('?'), series: '16/CT-TTG thủ tướng', citedYear: 2018 }
  expect(settleText(text, [candidate(2017), candidate(2020)])).toBe(id(2020))
  expect(settleText(text, [candidate(2020, { text: true })])).toBeNull()
  expect(settleText({ ...text, citedYear: null }, [candidate(2017), candidate(2020)])).toBeNull()
})
