import { expect, test } from 'vitest'
import { toParagraphs } from '../../client/graph/segments.ts'

const marked = (
  text: string,
  ...args: [Parameters<typeof toParagraphs>[1], Parameters<typeof toParagraphs>[2]]
): string =>
  toParagraphs(text, ...args)
    .map(({ segments }) =>
      segments
        .map(({ start, end, mark }) => {
          const words = text.slice(start, end)
          return mark === 'none' ? words : mark === 'chosen' ? `[${words}]` : `(${words})`
        })
        .join(''),
    )
    .join('\n')

test.each([
  ['nothing to mark', 'một hai', null, [], 'một hai'],
  ['in the middle of a line', 'một hai ba', { start: 4, end: 7 }, [], 'một [hai] ba'],
  ['over an empty line', 'các cấp, các\n\nngành', { start: 9, end: 19 }, [], 'các cấp, [các]\n\n[ngành]'],
  ['the chosen one inside another', 'một hai ba', { start: 4, end: 7 }, [{ start: 0, end: 10 }], '(một )[hai]( ba)'],
  [
    'others that overlap',
    'abcdef',
    null,
    [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
    ],
    'a(b)(cd)(e)f',
  ],
  [
    'others out of order, on later lines',
    'ab\ncd\nef',
    null,
    [
      { start: 6, end: 8 },
      { start: 0, end: 4 },
    ],
    '(ab)\n(c)d\n(ef)',
  ],
  ['at the very end', 'ab', { start: 1, end: 2 }, [], 'a[b]'],
])('%s', (_, text, chosen, others, expected) => {
  expect(marked(text, chosen, others)).toBe(expected)
})

test('the lines put together are the text', () => {
  const text = 'một\n\nhai ba\n'
  const lines = toParagraphs(text, { start: 2, end: 8 }, [{ start: 0, end: 11 }])
  expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
})
