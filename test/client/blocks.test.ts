import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBlocks, toPieces } from '../../client/views/document/blocks.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start

test('blocks and their pieces are the whole text, and each piece has exactly the marks that lie over it', () => {
  const cases = fc.record({
    lines: fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 60 }),
    marks: fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 4_000 })), { maxLength: 12 }),
  })
  fc.assert(
    fc.property(cases, ({ lines, marks }) => {
      const text = lines.join('\n')
      const stretches = marks
        .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
        .filter(({ start, end }) => start < end)
        .sort(byStart)
      const pieces = toBlocks(text, stretches).flatMap(toPieces)
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const piece of pieces)
        expect([...piece.marks].sort(byStart)).toEqual(
          stretches.filter(({ start, end }) => start < piece.end && end > piece.start),
        )
    }),
    { seed: 20261124, numRuns: 200 },
  )
})

test('a text without ends of lines is cut, too, and never inside a letter', () => {
  const text = `a${'😀'.repeat(20_000)}`
  const blocks = toBlocks(text, [])
  expect(blocks.length).toBeGreaterThan(5)
  for (const { start, end } of blocks) expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]/)
})

test('a mark over many blocks is in each of them', () => {
  const text = 'Một dòng chữ dài vừa phải để đọc.\n'.repeat(1000)
  const mark = { start: 100, end: text.length - 100 }
  const blocks = toBlocks(text, [mark])
  expect(blocks.every(({ marks }) => marks.length === 1)).toBe(true)
})
