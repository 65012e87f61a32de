import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDirective } from '../../../server/extract/index.ts'
import { toChange } from '../../../server/graph/change.ts'
import { mutants } from '../extract/mutants.ts'

const folder = new URL('../../../server/samples/', import.meta.url)
const samples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))

interface Edge {
  readonly id: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly start: number
  readonly end: number
}

const isEdge = (item: object): item is Edge => 'from' in item && 'to' in item

test('whatever was read, every edge has words behind it, two nodes at its ends and an id of its own', () => {
  fc.assert(
    fc.property(mutants(samples), (words) => {
      const text = words.normalize('NFC')
      const source = { uri: 'a.txt', name: 'a.txt', format: 'txt', text, sha256: '' } as const
      const change = toChange(source, readDirective(source))
      const lists = Object.values(change).flatMap((part) => (Array.isArray(part) ? part : [])) as readonly object[]
      const edges = lists.filter(isEdge)
      const ends = lists.flatMap((item) => (!isEdge(item) && 'id' in item ? [item.id] : []))
      const nodes = [change.source.id, ...ends]
      for (const edge of edges) {
        expect(edge.source).toBe(change.source.id)
        expect(text.slice(edge.start, edge.end).trim()).not.toBe('')
        expect([nodes.includes(edge.from), nodes.includes(edge.to)]).toEqual([true, true])
      }
      for (const { deadline, deadlineStart, deadlineEnd } of change.tasks) {
        const said = text.slice(deadlineStart ?? 0, deadlineEnd ?? 0)
        expect(said.trim() === '', `${deadline} by “${said}”`).toBe(deadline === null)
      }
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
      expect(new Set(nodes).size).toBe(nodes.length)
    }),
    { seed: 20_210_816, numRuns: 200 },
  )
})
