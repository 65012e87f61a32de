// What the formats write, read by others' readers.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../../server/exchange/csv.ts'
import { toCypher, toLiteral } from '../../../server/exchange/cypher.ts'
import { toGraphml } from '../../../server/exchange/graphml.ts'
import type { ExportedEdge, ExportedNode, GraphStream } from '../../../server/store/export.ts'

const TASK = 't_0000000000000000'
const AGENCY = 'a_0000000000000000'

function graphOf(text: string, purpose = text): GraphStream {
  const nodes: readonly ExportedNode[] = [
    { id: TASK, labels: ['Task'], properties: { id: TASK, ordinal: 1, text } },
    {
      id: AGENCY,
      labels: ['Agency'],
      properties: { id: AGENCY, name: 'Sở Y tế', aliases: [text, 'b'], collective: true },
    },
  ]
  const edge = { id: 'e', source: 's_0000000000000000', start: 1, end: 2, role: purpose }
  const edges: readonly ExportedEdge[] = [{ id: 'e', kind: 'OBLIGATES', from: TASK, to: AGENCY, properties: edge }]
  return {
    async *nodes() {
      for (const node of nodes) yield [node]
    },
    async *edges() {
      yield edges
    },
  }
}

async function csvOf(text: string): Promise<ReadonlyMap<string, Record<string, string>[]>> {
  const files = new Map<string, string>()
  for await (const piece of toCsv(graphOf(text))) files.set(piece.file, (files.get(piece.file) ?? '') + piece.text)
  return new Map([...files].map(([file, words]) => [file, parse(words, { columns: true, bom: true })]))
}

/** Values of `data` elements by key, in order. */
async function graphmlOf(text: string): Promise<readonly (readonly [string, string])[]> {
  const found: [string, string][] = []
  let open = false
  const parser = new Parser(
    {
      onopentag(name, { key = '' }) {
        open = name === 'data'
        if (open) found.push([key, ''])
      },
      ontext(words) {
        const last = found.at(-1)
        if (open && last) last[1] += words
      },
      onclosetag() {
        open = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for await (const words of toGraphml(graphOf(text))) parser.write(words)
  parser.end()
  return found
}

/** Any text, with much of what means something to the formats; no halves of surrogate pairs, which UTF-8 cannot hold. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '\\u0027',
        '\\u',
        '<',
        '&',
        ']]>',
        '\r\n',
        '\t',
        ';',
        ',',
        '$',
        '`',
        '|',
        '{',
        '}',
        '\u0000',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').toWellFormed())

describe('CSV', () => {
  test('comes back from a reader', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        fc.pre(!/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text))
        const files = await csvOf(text)
        expect(files.get('Task.csv')).toMatchObject([{ id: TASK, ordinal: '1', text, deadline: '' }])
        expect(files.get('OBLIGATES.csv')).toMatchObject([{ from: TASK, to: AGENCY, role: text, start: '1' }])
        const [agency] = files.get('Agency.csv') ?? []
        expect(JSON.parse(agency?.aliases ?? '')).toEqual([text, 'b'])
        expect(agency?.collective).toBe('true')
      }),
    )
  })

  test.each(['=1+1', '+84 24', '-5', '@x'])('%s is no formula', async (text) => {
    expect((await csvOf(text)).get('Task.csv')).toMatchObject([{ text: `'${text}` }])
  })

  test('each kind has its file, also one without rows', async () => {
    expect([...(await csvOf('x')).keys()]).toEqual(expect.arrayContaining(['Document.csv', 'Source.csv', 'CITES.csv']))
  })
})

describe('GraphML', () => {
  test('comes back from a reader, but for what XML cannot hold, in the same length', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const values = await graphmlOf(text)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold.
        const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        expect(values).toContainEqual(['node-text', held])
        expect(values).toContainEqual(['edge-role', held])
        expect(held).toHaveLength(text.length)
      }),
    )
  })
})

describe('Cypher', () => {
  test('one statement a line, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        let script = ''
        for await (const words of toCypher(graphOf(text))) script += words
        const lines = script.trimEnd().split('\n')
        expect(lines).toHaveLength(4 + 3)
        for (const line of lines) expect(line).toMatch(/^(?:CREATE|UNWIND) .*;$/)
      }),
    )
  })

  test('a backslash never stands before a u that the text has', () => {
    expect(toLiteral('a\\u0027')).toBe(String.raw`'a\\'+'u0027'`)
    expect(toLiteral("it's\n")).toBe(String.raw`'it\'s\u000a'`)
  })
})

test('a property that has no column stops the export', async () => {
  const graph: GraphStream = {
    async *nodes() {
      yield [{ id: TASK, labels: ['Task'], properties: { id: TASK, mood: 'good' } }]
    },
    async *edges() {},
  }
  for (const write of [toCsv, toGraphml])
    await expect(
      (async () => {
        for await (const _ of write(graph));
      })(),
    ).rejects.toThrow(/mood/)
})
