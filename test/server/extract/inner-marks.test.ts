import { expect, test } from 'vitest'
import { withoutInnerMarks } from '../../../server/extract/inner-marks.ts'
import { read } from './reading.ts'

test.each([
  ['Ngh**ị** đ**ịnh**', 'Nghị** định**'],
  ['h****ướng dẫn v****à', 'hướng dẫn và'],
  ['C**ỤC THUẾ', 'CỤC THUẾ'],
])('marks inside a syllable leave: %s', (text, cleaned) => {
  expect(withoutInnerMarks(text)?.text).toBe(cleaned)
})

test.each(['Quy**định', '**Bộ Y tế** chủ trì', 'ngày*15*tháng', 'không có gì'])('others stay: %s', (text) => {
  expect(withoutInnerMarks(text)).toBeNull()
})

test('what is read stands where the text with the marks has it', () => {
  const text =
    'C**ỤC THUẾ\n\nSố: 5/CT-CS\nV/v ch**ính s**ách\n\nCăn cứ Ngh**ị** đ**ịnh số 126/2020/NĐ-CP, đ**ề nghị Sở Y t**ế b**áo c**áo trước ngày 30/6/2025.\n'
  const { document, citations, tasks } = read(text)
  expect(document).toMatchObject({ issuer: 'Cục Thuế', title: 'chính sách' })
  expect(citations.map(({ start, end }) => text.slice(start, end))).toEqual(['Ngh**ị** đ**ịnh số 126/2020/NĐ-CP'])
  expect(tasks.map((task) => text.slice(task.start, task.end) === task.text)).toEqual([true])
  expect(tasks[0]?.bodies.map(({ start, end }) => text.slice(start, end))).toEqual(['Sở Y t**ế'])
})
