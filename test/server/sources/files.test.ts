import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { SourceError } from '../../../server/errors.ts'
import { readSource } from '../../../server/sources/files.ts'
import { walkFiles } from '../../../server/sources/walk.ts'
import { temporaryFolder } from '../samples.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return name
}

describe('a text is kept as it is', () => {
  test('but for BOM, line ends and composed accents', async () => {
    const source = await readSource(write('a/b.txt', `\uFEFFMột\r\nhai\rba “${'Đà'.normalize('NFD')}”\n`), folder)
    expect(source).toMatchObject({ uri: 'a/b.txt', name: 'b.txt', format: 'txt', text: 'Một\nhai\nba “Đà”\n' })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('and for lone zeros, which stand for signs without a letter', async () => {
    const { text } = await readSource(write('a/zero.txt', `\0 Nhà đầu tư${' độc lập'.repeat(200)}`), folder)
    expect(text.slice(0, 12)).toBe('\ufffd Nhà đầu tư')
  })

  test('a file outside the folder keeps its whole path', async () => {
    const name = write('c.txt', 'x')
    expect((await readSource(join(folder, name), join(folder, 'a'))).uri).toBe(join(folder, name))
  })
})

describe('a file that cannot be read is named with the reason and the remedy', () => {
  test.each([
    ['empty.txt', '', /empty\.txt: the file is empty/],
    ['blank.txt', ' \n\n', /blank\.txt: .*blanks only/],
    ['binary.txt', new Uint8Array([0x41, 0x42, 0x00, 0x43]), /binary\.txt: byte 2 is zero.*Save the document as text/],
    [
      'latin.txt',
      new Uint8Array([0x41, 0xc3, 0xa0, 0xe0, 0x20]),
      /latin\.txt: not UTF-8 at byte 4, and not Vietnamese in TCVN3, VNI or windows-1258/,
    ],
    ['cut.txt', new Uint8Array([0x41, 0xe1, 0xba]), /cut\.txt: not UTF-8/],
  ])('%s', async (name, content, message) => {
    const read = readSource(write(name, content), folder)
    await expect(read).rejects.toThrow(SourceError)
    await expect(read).rejects.toThrow(message)
  })

  test('one that is not there', async () => {
    await expect(readSource('none.txt', folder)).rejects.toThrow(/none\.txt: no such file or folder/)
  })

  test('one that is too large', async () => {
    await expect(readSource(write('large.txt', new Uint8Array(21 * 1024 * 1024).fill(0x61)), folder)).rejects.toThrow(
      /large\.txt: the file has 22020096 bytes; at most 20971520 are read/,
    )
  })

  test('a folder that is called like a text', async () => {
    mkdirSync(join(folder, 'folder.txt'))
    await expect(readSource('folder.txt', folder)).rejects.toThrow(/folder\.txt: this is a folder/)
  })
})

test.skipIf(process.platform === 'win32')('a pipe is refused, not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  await expect(readSource('pipe.txt', folder)).rejects.toThrow(/pipe\.txt: this is no plain file/)
})

/** Paths of files, and messages of what could not be found. */
async function found(...paths: readonly string[]): Promise<readonly string[]> {
  const all: string[] = []
  for await (const one of walkFiles(paths, folder)) all.push(typeof one === 'string' ? one : one.message)
  return all
}

describe('finding files', () => {
  test('links to texts are texts, and one that leads nowhere is told when it is read', async () => {
    mkdirSync(join(folder, 'links'))
    symlinkSync(join(folder, write('linked/a.txt', 'x')), join(folder, 'links/a.txt'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'links/b.txt'))
    expect(await found('links')).toEqual(['links/a.txt', 'links/b.txt'].map((name) => join(folder, name)))
    expect((await readSource('links/a.txt', folder)).text).toBe('x')
    await expect(readSource('links/b.txt', folder)).rejects.toThrow(/links\/b\.txt: no such file/)
  })

  test('all documents below a folder in order, each once, refused ones too, and what could not be found', async () => {
    for (const name of ['tree/b.txt', 'tree/a/z.md', 'tree/c.TXT', 'tree/old.doc', 'tree/skip.png']) write(name, 'x')
    mkdirSync(join(folder, 'nothing'))
    expect(await found('tree', 'tree/b.txt', 'nothing', 'missing', 'tree')).toEqual([
      ...['tree/a/z.md', 'tree/b.txt', 'tree/c.TXT', 'tree/old.doc'].map((name) => join(folder, name)),
      expect.stringMatching(/^nothing: no file ends in \.txt/),
      expect.stringMatching(/^missing: no such file or folder/),
    ])
  })
})
