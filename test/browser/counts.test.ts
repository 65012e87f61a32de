import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage, searchFor } from './browser.ts'

const TASKS = 120

/** A directive with more tasks of one body than the API gives at a time. */
const MANY = [
  'THỦ TƯỚNG CHÍNH PHỦ',
  'Số: 77/CT-TTg',
  'Hà Nội, ngày 01 tháng 6 năm 2021',
  'CHỈ THỊ',
  'Về việc tăng cường kiểm tra',
  '',
  ...Array.from({ length: TASKS }, (_, i) => `${i + 1}. Giao Bộ Y tế kiểm tra khu vực số ${i + 1}.`),
].join('\n')

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'many.txt': MANY })
})
afterAll(() => stage?.close())

test('a body with more tasks than one page holds is counted in whole, by decision and by ground', async () => {
  const { page, expectQuiet } = await stage.visit('/agencies?form=matrix')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Bộ Y tế', exact: true }) })
  await row.getByRole('cell', { name: String(TASKS), exact: true }).waitFor()
  expect(await row.textContent()).not.toContain('*')
  await searchFor(page, 'Bộ Y tế', /Bộ Y tế/)
  await page.goto(`${stage.url}/agencies/${/a_[\w-]{16}/.exec(page.url())?.[0]}`)
  await page.getByText(`${TASKS} nhiệm vụ`).first().waitFor()
  expectQuiet()
})
