import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openComparer } from '../../../server/comparer.ts'
import { type Diff, diffReadings } from '../../../server/diff/readings.ts'
import { wordRuns } from '../../../server/diff/words.ts'
import { readDirective } from '../../../server/extract/index.ts'
import type { Reading } from '../../../server/extract/reading.ts'
import { SAMPLES } from '../samples.ts'

const read = (text: string): Reading => readDirective({ name: 'a.txt', text })
const diff = (before: string, after: string): Diff => diffReadings(read(before), read(after))

const NOTHING: Diff = { head: [], tasks: [], unchanged: 0, bodies: [], citations: [], recipients: [] }

const DIRECTIVE = `ỦY BAN NHÂN DÂN
THÀNH PHỐ HÀ NỘI

Số: 17/CT-UBND

Hà Nội, ngày 23 tháng 7 năm 2021

CHỈ THỊ

Về việc thực hiện giãn cách xã hội

Căn cứ Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ,

Chủ tịch UBND thành phố Hà Nội chỉ thị:

1. Sở Y tế tổ chức xét nghiệm cho người dân ở các khu vực có nguy cơ cao trước ngày 30/8/2021.

2. Sở Công Thương bảo đảm cung ứng đủ hàng hóa thiết yếu cho người dân trên địa bàn.

3. Công an thành phố tăng cường kiểm tra, kiểm soát tại các chốt ra vào thành phố.

Nơi nhận:

- Thủ tướng Chính phủ;

- Lưu: VT.

CHỦ TỊCH

Chu Ngọc Anh
`

/** What changed, in few words. */
const told = (diff: Diff) => ({
  head: diff.head.map(({ fact, before, after }) => `${fact}: ${before} → ${after}`),
  tasks: diff.tasks.map(({ before, after }) => `${before?.ordinal ?? '–'} → ${after?.ordinal ?? '–'}`),
  bodies: diff.bodies.map(
    ({ before, after }) => `${before ? '-' : '+'}${(before ?? after)?.role} ${(before ?? after)?.name}`,
  ),
  citations: diff.citations.map(({ before, after }) => `${before ? '-' : '+'}${(before ?? after)?.name}`),
})

test.each<[what: string, change: (text: string) => string, expected: Partial<ReturnType<typeof told>>]>([
  ['a later deadline', (text) => text.replace('30/8/2021', '15/9/2021'), { tasks: ['1 → 1'] }],
  [
    'a task that is gone',
    (text) => text.replace(/2\. Sở Công Thương.*\n/, ''),
    { tasks: ['2 → –'], bodies: ['-lead Sở Công Thương thành phố Hà Nội'] },
  ],
  [
    'a new one before the others',
    (text) => text.replace('1. Sở Y tế', '1. Sở Nội vụ báo cáo kết quả hằng tuần.\n\n2. Sở Y tế'),
    { tasks: ['– → 1'], bodies: ['+lead Sở Nội vụ thành phố Hà Nội'] },
  ],
  [
    'another body in the same words',
    (text) => text.replace('2. Sở Công Thương', '2. Sở Tài chính'),
    { tasks: ['2 → 2'], bodies: ['-lead Sở Công Thương thành phố Hà Nội', '+lead Sở Tài chính thành phố Hà Nội'] },
  ],
  [
    'another ground',
    (text) => text.replace('15/2020/NĐ-CP', '16/2020/NĐ-CP'),
    { citations: ['-15/2020/NĐ-CP', '+16/2020/NĐ-CP'] },
  ],
  [
    'another date',
    (text) => text.replace('ngày 23 tháng 7', 'ngày 24 tháng 7'),
    { head: ['issuedOn: 2021-07-23 → 2021-07-24'] },
  ],
  ['lines that break elsewhere', (text) => text.replace('cho người dân ở', 'cho người dân\nở'), {}],
  ['tasks that changed places', (text) => text.replace(/(1\. .*\n\n)(2\. .*\n\n)/, '$2$1'), {}],
])('%s', (_, change, expected) => {
  const after = change(DIRECTIVE)
  expect(after).not.toBe(DIRECTIVE)
  expect(told(diff(DIRECTIVE, after))).toEqual({ head: [], tasks: [], bodies: [], citations: [], ...expected })
})

test('tells the words that changed, and the offsets of both sides in their own texts', () => {
  const after = `${DIRECTIVE.replace('30/8/2021', '15/9/2021').replace('hàng hóa thiết yếu', 'lương thực, thực phẩm')}`
  const { tasks } = diff(DIRECTIVE, after)
  expect(tasks[0]?.before?.deadline).toBe('2021-08-30')
  expect(tasks[0]?.after?.deadline).toBe('2021-09-15')
  const changed = tasks[1]?.words.filter((run) => run.in !== 'both').map(({ words }) => words.trim())
  expect(changed).toEqual(['hàng hóa thiết yếu', 'lương thực, thực phẩm'])
  for (const task of tasks) {
    expect(DIRECTIVE.slice(task.before?.start, task.before?.end)).toBe(task.before?.text)
    expect(after.slice(task.after?.start, task.after?.end)).toBe(task.after?.text)
  }
})

const TEXTS = SAMPLES.map((path) => readFileSync(path, 'utf8'))
/** A text with some of its lines left out, put elsewhere or said twice. */
const edited = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'move', 'copy')), { maxLength: 6 }),
  )
  .map(([text, edits]) => {
    const lines = text.split('\n')
    for (const [from, to, how] of edits) {
      const at = from % lines.length
      const line = lines[at] ?? ''
      if (how !== 'copy') lines.splice(at, 1)
      if (how !== 'drop') lines.splice(to % lines.length, 0, line)
    }
    return { before: text, after: lines.join('\n') }
  })

test('a text has no difference from itself', () => {
  for (const text of TEXTS) expect(diff(text, text)).toEqual({ ...NOTHING, unchanged: read(text).tasks.length })
})

test('each task of both texts is told once; backwards what is new is gone', () => {
  fc.assert(
    fc.property(edited, ({ before, after }) => {
      const [old, now] = [read(before), read(after)]
      const { tasks, unchanged, ...rest } = diffReadings(old, now)
      const told = (side: 'before' | 'after') => tasks.flatMap((task) => task[side]?.ordinal ?? [])
      expect(new Set(told('before')).size + unchanged).toBe(old.tasks.length)
      expect(new Set(told('after')).size + unchanged).toBe(now.tasks.length)
      expect(told('after')).toEqual(told('after').toSorted((a, b) => a - b))
      const back = diffReadings(now, old)
      for (const list of ['bodies', 'citations', 'recipients'] as const)
        expect(back[list].filter(({ after }) => after)).toEqual(
          rest[list].filter(({ before }) => before).map((one) => ({ before: null, after: one.before })),
        )
      expect(back.head.map(({ fact, before, after }) => ({ fact, before: after, after: before }))).toEqual(rest.head)
    }),
    { numRuns: 40 },
  )
})

test('runs of words make both texts again', () => {
  const words = fc.array(fc.constantFrom('Sở', 'Y', 'tế', 'thực', 'hiện', 'đúng', ',', '.', ' ', '\n', '2024'), {
    maxLength: 40,
  })
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ')
  const text = words.map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after)
      const side = (other: 'before' | 'after') =>
        runs
          .filter((run) => run.in !== other)
          .map((run) => run.words)
          .join(' ')
      expect(side('after')).toBe(plain(before))
      expect(side('before')).toBe(plain(after))
    }),
  )
})

test('texts of thousands of tasks that share nothing, and of one long task, are compared in bounded time', () => {
  const many = (word: string) =>
    DIRECTIVE.replace(
      /1\. [\s\S]*thành phố\.\n/,
      Array.from({ length: 1_500 }, (_, n) => `${n + 1}. Sở Y tế báo cáo ${`${word}${n} `.repeat(20)}.\n`).join('\n'),
    )
  const { tasks } = diff(many('một'), many('hai'))
  expect(tasks.length).toBeGreaterThan(1_000)
  expect(wordRuns('a b '.repeat(20_000), 'c d '.repeat(20_000)).length).toBeGreaterThan(1)
})

test('in a thread of its own it gives the same; one that nobody waits for is ended', async () => {
  const comparer = openComparer(1, 0)
  try {
    const texts = { name: 'a.txt', before: DIRECTIVE, after: DIRECTIVE.replace('30/8/2021', '15/9/2021') }
    const left = new AbortController()
    const first = comparer.compare(texts, left.signal)
    left.abort(new Error('left'))
    await expect(first).rejects.toThrow('left')
    expect(await comparer.compare(texts, new AbortController().signal)).toEqual(diff(texts.before, texts.after))
  } finally {
    await comparer.close()
  }
})
