import { describe, expect, test } from 'vitest'
import * as bodies from '../../../server/extract/data/bodies.ts'
import { LOCAL_ISSUERS, NATIONAL_ISSUERS } from '../../../server/extract/data/issuers.ts'
import { DOCUMENT_KINDS } from '../../../server/extract/data/kinds.ts'
import { PROVINCES } from '../../../server/extract/data/provinces.ts'
import { RELATION_WORDS } from '../../../server/extract/data/relations.ts'
import * as verbs from '../../../server/extract/data/verbs.ts'

const { FORMULAS: _, ...verbLists } = verbs
const lists: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries({ ...bodies, ...verbLists }).map(
    ([name, list]) => [name, Array.isArray(list) ? list : Object.keys(list)] as const,
  ),
  ['kinds', DOCUMENT_KINDS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames])],
  ['symbols of kinds', DOCUMENT_KINDS.flatMap(({ symbols }) => symbols)],
  ['symbols of issuers', [...Object.keys(NATIONAL_ISSUERS), ...Object.keys(LOCAL_ISSUERS)]],
  ['provinces', PROVINCES.flatMap(({ name, spellings }) => [name, ...spellings])],
  ...RELATION_WORDS.map(({ relation, reach, words }) => [`words of ${relation} (${reach})`, words] as const),
]

describe.each(lists)('%s', (_name, entries) => {
  test('entries are unique and in NFC', () => {
    const seen = entries.map((entry) => entry.normalize('NFC').toLowerCase())
    expect(seen.filter((entry, i) => seen.indexOf(entry) !== i)).toEqual([])
    expect(entries.filter((entry) => entry !== entry.normalize('NFC').trim())).toEqual([])
  })
})

test('the 63 provinces until June 2025, and those that were merged before and are still cited', () => {
  const before2008 = ['Hà Tây']
  expect(PROVINCES.filter(({ name }) => !before2008.includes(name) && name !== 'Huế')).toHaveLength(63)
})
