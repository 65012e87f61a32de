import { expect, test } from 'vitest'
import { actors, readInHanoi } from './reading.ts'

const HEADING = ['TT', '**Nhiệm vụ**', 'Cơ quan chủ trì', 'Cơ quan\nphối hợp', 'Thời gian hoàn thành (dự kiến)']
const ROWS = [
  ['I', 'NÂNG CAO NHẬN THỨC', '', '', ''],
  [
    '1',
    'Biên soạn tài liệu về\nkỹ năng thoát nạn.',
    'Công an Thành phố',
    'Sở Tài chính;\ncác sở, ngành',
    'Quý IV-2025',
  ],
  ['2', 'Phát tài liệu đến các hộ.', '', 'Sở Y tế', 'Tháng 3/2026'],
  ['II', 'KIỂM TRA', '', '', ''],
  ['3', 'Kiểm tra các chung cư.', '- Sở Xây dựng\n- Công an Thành phố', 'UBND các phường', 'Hằng quý'],
]

/** Each cell between lines that hold a bar; an empty cell ends a row. */
const barred = (rows: readonly (readonly string[])[]): string =>
  `|\n${rows.map((cells) => `${cells.map((cell) => `${cell}${cell && '\n'}|\n`).join('')}|\n`).join('')}`
/** Each row in a line. */
const inLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ').replace(/\n/g, ' ')} |\n`).join('')

const tell = (words: string): readonly unknown[] =>
  readInHanoi(words).tasks.map((task) => [
    task.text.replace(/\s+/g, ' '),
    ...actors(task),
    task.deadline ?? task.recurrence,
  ])

const TOLD = [
  [
    'Biên soạn tài liệu về kỹ năng thoát nạn.',
    'lead Công an thành phố Hà Nội',
    'coordinate Sở Tài chính thành phố Hà Nội',
    'coordinate Các sở, ngành',
    '2025-Q4',
  ],
  ['Phát tài liệu đến các hộ.', 'lead Công an thành phố Hà Nội', 'coordinate Sở Y tế thành phố Hà Nội', '2026-03'],
  [
    'Kiểm tra các chung cư.',
    'lead Sở Xây dựng thành phố Hà Nội',
    'lead Công an thành phố Hà Nội',
    'coordinate UBND các phường',
    'FREQ=MONTHLY;INTERVAL=3',
  ],
]

test.each([
  ['cells between bars', barred],
  ['rows in lines', inLines],
])('a plan table gives its rows as tasks: %s', (_, write) => {
  expect(tell(write([HEADING, ...ROWS]))).toEqual(TOLD)
})

test('what stands behind a table is read as text again', () => {
  const after = 'Sở Nội vụ theo dõi việc thực hiện Kế hoạch này.'
  expect(tell(`${barred([HEADING, ...ROWS])}\n${after}`).at(-1)).toEqual([
    after,
    'lead Sở Nội vụ thành phố Hà Nội',
    null,
  ])
})

test('two tables that follow each other keep their own columns', () => {
  const second = [
    ['STT', 'Nội dung', 'Thời hạn', 'Đơn vị thực hiện'],
    ['1', 'Tổng kết Kế hoạch.', 'Tháng 12/2026', 'Sở Nội vụ'],
  ]
  expect(tell(barred([HEADING, ...ROWS]) + barred(second))).toEqual([
    ...TOLD,
    ['Tổng kết Kế hoạch.', 'lead Sở Nội vụ thành phố Hà Nội', '2026-12'],
  ])
})

test('steps of a procedure and lists without a body that leads are no plan', () => {
  const steps = [
    ['Bước thực hiện', 'Nội dung công việc', 'Đơn vị thực hiện'],
    ['Bước 1', 'Tiếp nhận hồ sơ', 'Sở Nội vụ'],
  ]
  const targets = [
    ['TT', 'Nội dung', 'Đơn vị tính'],
    ['1', 'Tỷ lệ chung cư có lối thoát nạn', '%'],
  ]
  expect(tell(barred(steps))).toEqual([])
  expect(tell(inLines(steps))).toEqual([])
  expect(tell(barred(targets))).toEqual([])
})
