// The directive whose trace the journeys open, and what they look for on its page.
import type { Page } from 'playwright-core'
import { type Stage, searchFor } from './browser.ts'

const BODIES = ['Sở Y tế', 'Sở Công Thương', 'Sở Giao thông vận tải', 'Công an Thành phố']
export const HEAD = 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'

/** A directive with more tasks than are shown at first. */
export const LONG = [
  HEAD,
  'Số: 99/CT-UBND',
  'Hà Nội, ngày 01 tháng 6 năm 2021',
  'CHỈ THỊ',
  'Về việc tăng cường phòng, chống dịch',
  '',
  'Thực hiện Chỉ thị số 17/CT-UBND ngày 23 tháng 7 năm 2021 của Chủ tịch Ủy ban nhân dân Thành phố, Chủ tịch Ủy ban nhân dân Thành phố yêu cầu:',
  ...Array.from(
    { length: 30 },
    (_, i) =>
      `${i + 1}. Giao ${BODIES[i % 4]} chủ trì, phối hợp với ${BODIES[(i + 1) % 4]} kiểm tra khu vực số ${i + 1}, báo cáo trước ngày ${1 + (i % 28)}/8/2021.`,
  ),
].join('\n')

/** What the trace of the long directive does not load: a task of a body of its own that rests on what it rests on itself. */
export const SHORT = [
  HEAD,
  'Số: 97/CT-UBND',
  'Hà Nội, ngày 03 tháng 8 năm 2021',
  'CHỈ THỊ',
  'Về việc bảo đảm hàng hóa',
  '',
  '1. Giao Sở Công Thương kiểm tra kho hàng theo Chỉ thị số 17/CT-UBND ngày 23 tháng 7 năm 2021 của Chủ tịch Ủy ban nhân dân Thành phố.',
].join('\n')

export const list = (page: Page) => page.locator('[data-list]')
export const canvas = (page: Page) => page.getByRole('application', { name: 'Đồ thị' })
export const nodes = async (page: Page): Promise<number> => Number(await canvas(page).getAttribute('data-nodes'))
export const details = (page: Page) => page.getByRole('region', { name: 'Chi tiết' })
export const chosenWords = async (page: Page): Promise<string> =>
  (await page.locator('mark[data-chosen]').allTextContents()).join('')

/** Opens the trace of the long directive. */
export async function openLong(stage: Stage, options?: Parameters<Stage['visit']>[1]) {
  const visit = await stage.visit('/', options)
  await searchFor(visit.page, '99/CT-UBND', /99\/CT-UBND/)
  await visit.page.getByRole('heading', { level: 1, name: 'Chỉ thị 99/CT-UBND' }).waitFor()
  await canvas(visit.page).waitFor()
  return visit
}
