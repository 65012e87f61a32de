// What the generator says of its texts is what the extractor reads in them.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import { generate, generateChange } from './generator.ts'

test.each(Array.from({ length: 30 }, (_, index) => index * 33))('document %i of a thousand', (index) => {
  const shape = { seed: 7, size: 1000 }
  const { name, text } = generate(shape, index)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const source = { uri: name, name, format: 'txt', text, sha256 } as const
  expect(generateChange(shape, index)).toEqual(toChange(source, readDirective(source)))
})
