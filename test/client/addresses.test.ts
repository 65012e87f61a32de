import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { graphiqlAddress } from '../../client/api/graphiql.ts'
import { documentPath, readPlace } from '../../client/views/addresses.ts'
import { readWorkloadView, toWorkloadQuery } from '../../client/views/agencies/address.ts'
import { readBodyView, toBodyQuery } from '../../client/views/agencies/body-address.ts'
import { readSearch, toggled, toQuery } from '../../client/views/find/address.ts'

describe('what a view shows survives its address', () => {
  test.each([
    'tab=tasks&q=y+t%E1%BA%BF&statuses=DUE&bodies=a_1&bodies=a_2&from=2024-01-01&sort=PLACE-ASC&after=c1',
    'q=17%2FCT&types=Ch%E1%BB%89+th%E1%BB%8B&read=true&to=2025-01-01&before=c2',
    '',
  ])('find?%s', (query) => {
    expect(toQuery(readSearch(new URLSearchParams(query))).toString()).toBe(query)
  })

  test.each([
    'form=matrix&q=s%E1%BB%9F&levels=PROVINCIAL&roles=LEAD&parts=true&sort=NAME-ASC',
    'sort=DUE-DESC&after=c1',
    '',
  ])('agencies?%s', (query) => {
    expect(toWorkloadQuery(readWorkloadView(new URLSearchParams(query))).toString()).toBe(query)
  })

  test.each(['with=a_1%2Ca_2&roles=LEAD&statuses=DUE&predecessors=true&before=c1', ''])('agencies/a?%s', (query) => {
    expect(toBodyQuery(readBodyView(new URLSearchParams(query))).toString()).toBe(query)
  })

  test('what an address does not know is left out', () => {
    const search = readSearch(new URLSearchParams('tab=nothing&sort=nothing&statuses=DUE'))
    expect([search.tab, search.sort, search.chosen.size]).toEqual(['documents', 'ISSUED_ON-DESC', 0])
  })
})

test('a value is taken and dropped, and the list starts anew', () => {
  const search = readSearch(new URLSearchParams('types=a&after=c1'))
  const more = toggled(search, 'types', 'b')
  expect([more.chosen.get('types'), more.cursor]).toEqual([['a', 'b'], null])
  expect(toggled(toggled(more, 'types', 'a'), 'types', 'b').chosen.has('types')).toBe(false)
})

test.each([
  ['3-17', { start: 3, end: 17 }],
  ['17-3', null],
  ['3', null],
  ['-1-4', null],
  [null, null],
])('the place %s', (at, place) => {
  expect(readPlace(at)).toEqual(place)
})

test('a document’s address with a place', () => {
  expect(documentPath('d_1', { start: 3, end: 17 }, 's_1')).toBe('/documents/d_1?at=3-17&source=s_1')
})

test('GraphiQL gets the query with its values: strings quoted, enums bare, what is absent left out', () => {
  const document = parse('query Q($text: String, $roles: [Role!], $first: Int!, $after: String) { q(a: $text) }')
  const address = graphiqlAddress(document as never, { text: 'nói "vậy"', roles: ['LEAD'], first: 3, after: undefined })
  const query = new URL(address, 'http://x').searchParams.get('query') ?? ''
  expect(query.replace(/\s+/g, ' ')).toContain(
    '($text: String = "nói \\"vậy\\"", $roles: [Role!] = [LEAD], $first: Int! = 3, $after: String)',
  )
  expect(() => parse(query)).not.toThrow()
})
