import fc from 'fast-check'

/** What people, converters and scanners put into texts. */
const NOISE = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\f',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufffd',
  '\ud800',
  '\u0301',
  'Đ',
  'Ð',
  '|',
  '|\n|\n',
  '**',
  '“',
  '"',
  '(',
  ')',
  '/',
  '-',
  '…',
  '.',
  ';',
  ':',
  '- ',
  '1. ',
  'a) ',
  'Điều 1. ',
  'số ',
  '31/2/2025',
  '99/99/9999',
  '../CT-TTg',
  'Nơi nhận:\n- ',
  'KT. ',
  '<script>alert(1)</script>',
  '🙂',
]

/** A change to a text, at places told as parts of its length. */
type Mutation = (text: string) => string

const at = (text: string, part: number): number => Math.floor(part * text.length)
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // something is put in
  fc.tuple(part, fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 6 }))).map(
    ([where, words]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + words + text.slice(at(text, where)),
  ),
  // something is lost
  fc.tuple(part, fc.integer({ min: 1, max: 60 })).map(
    ([where, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  // something stands twice, elsewhere
  fc.tuple(part, part, fc.integer({ min: 1, max: 400 })).map(
    ([from, to, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, from) + length) + text.slice(at(text, to)),
  ),
  // all of a kind change
  fc.constantFrom<Mutation>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/\n/g, ' '),
    (text) => text.replace(/ /g, '\n'),
    (text) => text.replace(/\n/g, '\n\n'),
    (text) => text.normalize('NFD'),
    (text) => text.replace(/\p{M}/gu, ''),
    (text) => text.replace(/-/g, ''),
    (text) => [...text].reverse().join(''),
  ),
)

/** Parts of real texts, changed up to six times. */
export const mutants = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      part,
      fc.integer({ min: 1, max: 6000 }),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
    )
    .map(([text, from, length, mutations]) =>
      mutations.reduce((changed, mutate) => mutate(changed), text.slice(at(text, from), at(text, from) + length)),
    )
