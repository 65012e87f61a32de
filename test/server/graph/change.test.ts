import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../server/extract/index.ts'
import { toChange } from '../../../server/graph/change.ts'
import type { Change } from '../../../server/graph/model.ts'
import type { Source } from '../../../server/sources/source.ts'

const folder = new URL('../../../server/samples/', import.meta.url)

function changeOf(name: string): { readonly change: Change; readonly text: string } {
  const text = readFileSync(new URL(name, folder), 'utf8').normalize('NFC')
  const source: Source = { uri: name, name, format: 'txt', text, sha256: '' }
  return { change: toChange(source, readDirective(source)), text }
}

describe.each(readdirSync(folder))('%s', (name) => {
  const { change, text } = changeOf(name)
  const { issuedBy, assigns, obligates, cites, addressedTo, names } = change
  const edges = [...issuedBy, ...assigns, ...obligates, ...cites, ...addressedTo, ...names]

  test('no edge without evidence, and no two with one id', () => {
    for (const { source, start, end } of edges) {
      expect(source).toBe(change.source.id)
      expect(text.slice(start, end).trim()).not.toBe('')
    }
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
  })

  test('every end of an edge is a node of the change', () => {
    const nodes = new Set<string>(
      [change.source, ...change.documents, ...change.tasks, ...change.agencies].map(({ id }) => id),
    )
    for (const { from, to } of edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true])
  })

  test('the same source gives the same change', () => {
    expect(changeOf(name).change).toEqual(change)
  })
})

test('the notice of 16 August 2021 leads from its decision to the bodies and to what it rests on', () => {
  const { change, text } = changeOf('seed-001.txt')
  const name = (id: string): string | undefined => change.agencies.find((agency) => agency.id === id)?.name
  expect(change.tasks).toHaveLength(14)
  expect(change.cites.filter(({ from }) => from === change.document)).toHaveLength(15)
  const party = change.obligates.filter(({ to }) => name(to) === 'Ban cán sự đảng UBND thành phố Hà Nội')
  expect(party.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
    ['LEAD', 'Ban cán sự đảng UBND Thành phố'],
  ])
  const { number, year } = change.documents.find((document) => document.number === '15/NQ-HĐND') ?? {}
  expect([number, year]).toEqual(['15/NQ-HĐND', 2021])
})
