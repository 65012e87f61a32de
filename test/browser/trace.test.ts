import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage, searchFor } from './browser.ts'

const BODIES = ['Sở Y tế', 'Sở Công Thương', 'Sở Giao thông vận tải', 'Công an Thành phố']
const HEAD = 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'

/** A directive with more tasks than are shown at first. */
const LONG = [
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

/** HTML, a script, letters that run from right to left, and words without end. */
const HOSTILE = [
  HEAD,
  'Số: 98/CT-UBND',
  'Hà Nội, ngày 02 tháng 6 năm 2021',
  'CHỈ THỊ',
  '<script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1"> \u202Eogniv\u202C שלום عالم',
  '',
  `1. Giao Sở Y tế chủ trì <b>kiểm tra</b> <script>window.hacked = 1</script> ${'rà soát '.repeat(10_000)}.`,
  `2. Giao Sở Công Thương \u202Eđảo ngược\u202C שלום kiểm tra ${'x'.repeat(60_000)}.`,
].join('\n')

/** What the trace of the long directive does not load: a task of a body of its own that rests on what it rests on itself. */
const SHORT = [
  HEAD,
  'Số: 97/CT-UBND',
  'Hà Nội, ngày 03 tháng 8 năm 2021',
  'CHỈ THỊ',
  'Về việc bảo đảm hàng hóa',
  '',
  '1. Giao Sở Công Thương kiểm tra kho hàng theo Chỉ thị số 17/CT-UBND ngày 23 tháng 7 năm 2021 của Chủ tịch Ủy ban nhân dân Thành phố.',
].join('\n')

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'long.txt': LONG, 'hostile.txt': HOSTILE, 'short.txt': SHORT })
})
afterAll(() => stage?.close())

const list = (page: Page) => page.locator('[data-list]')
const canvas = (page: Page) => page.getByRole('application', { name: 'Đồ thị' })
const nodes = async (page: Page): Promise<number> => Number(await canvas(page).getAttribute('data-nodes'))
const details = (page: Page) => page.getByRole('region', { name: 'Chi tiết' })
const chosenWords = async (page: Page): Promise<string> =>
  (await page.locator('mark[data-chosen]').allTextContents()).join('')

/** Opens the trace of the long directive. */
async function openLong(options?: Parameters<Stage['visit']>[1]) {
  const visit = await stage.visit('/', options)
  await searchFor(visit.page, '99/CT-UBND', /99\/CT-UBND/)
  await visit.page.getByRole('heading', { level: 1, name: 'Chỉ thị 99/CT-UBND' }).waitFor()
  await canvas(visit.page).waitFor()
  return visit
}

test('an analyst: everything that rests on 17/CT-UBND, proved with the words', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await searchFor(page, '17/CT-UBND', /17\/CT-UBND/)
  await canvas(page).waitFor()
  const row = details(page)
    .getByRole('listitem')
    .filter({ hasText: /^nơi dựa vào/i })
  const [shown, total] = ((await row.locator('.numbers').textContent()) ?? '').split(' / ').map(Number)
  expect(total).toBeGreaterThanOrEqual(shown ?? Infinity)
  for (let left = await row.getByRole('button', { name: /^Mở thêm/ }).count(); left > 0; ) {
    await row.getByRole('button', { name: /^Mở thêm/ }).click()
    await expect.poll(() => row.locator('.numbers').textContent()).toBe(`${total} / ${total}`)
    left = await row.getByRole('button', { name: /^Mở thêm/ }).count()
  }
  const citing = list(page).getByRole('button', { name: /^(?:thực hiện|căn cứ|dẫn chiếu|xét).* 17\/CT-UBND/ })
  const count = await citing.count()
  expect(count).toBeGreaterThanOrEqual(4)
  for (let i = 0; i < count; i++) {
    await citing.nth(i).click()
    await expect.poll(() => chosenWords(page)).toMatch(/17\/CT-UBND/)
  }
  expectQuiet()
})

test('12 of 30 tasks, 12 more, none; undo, redo, Back, Forward, reload and a shared link keep it', async () => {
  const { page, expectQuiet } = await openLong()
  const row = details(page)
    .getByRole('listitem')
    .filter({ hasText: /^nhiệm vụ/i })
  const numbers = (): Promise<string | null> => row.locator('.numbers').textContent()
  expect(await numbers()).toBe('12 / 30')
  const first = await nodes(page)
  await row.getByRole('button', { name: /^Mở thêm 12 nhiệm vụ/ }).click()
  await expect.poll(numbers).toBe('24 / 30')
  const opened = await nodes(page)
  expect(opened).toBeGreaterThan(first)
  await row.getByRole('button', { name: /^Thu nhiệm vụ/ }).click()
  await expect.poll(numbers).toBe('0 / 30')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect.poll(() => nodes(page)).toBe(opened)
  await page.goBack()
  await expect.poll(() => nodes(page)).toBe(first)
  expect(await page.getByRole('button', { name: 'Hoàn tác' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Làm lại' }).click()
  await expect.poll(() => nodes(page)).toBe(opened)
  await page.reload()
  await expect.poll(() => nodes(page)).toBe(opened)
  const other = await stage.visit(page.url().slice(stage.url.length))
  await expect.poll(() => nodes(other.page)).toBe(opened)
  expectQuiet()
})

test('hide, focus and filters take away and give back', async () => {
  const { page, expectQuiet } = await openLong()
  const all = await nodes(page)
  await list(page)
    .getByRole('button', { name: /^Nhiệm vụ Giao Sở Y tế chủ trì.*khu vực số 1,/ })
    .click()
  await details(page).getByRole('button', { name: 'Ẩn' }).click()
  await expect.poll(() => nodes(page)).toBe(all - 1)
  await page.getByRole('button', { name: 'Bỏ: 1 nút đã ẩn' }).click()
  await expect.poll(() => nodes(page)).toBe(all)

  await list(page)
    .getByRole('button', { name: /^Cơ quan Sở Y tế/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: 'Chỉ xem quanh nút này' }).click()
  await expect.poll(() => nodes(page)).toBeLessThan(all)
  await page.getByRole('button', { name: /^Bỏ: Chỉ quanh/ }).click()

  await page.getByRole('button', { name: 'Lọc' }).click()
  await page.getByRole('checkbox', { name: /^phối hợp/ }).click()
  await expect
    .poll(() =>
      list(page)
        .getByRole('button', { name: /^cơ quan thực hiện \(phối hợp\)/ })
        .count(),
    )
    .toBe(0)
  const slider = page.getByRole('slider', { name: 'Năm ban hành: từ' })
  expect(await slider.count()).toBeLessThanOrEqual(1)
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click()
  await expect.poll(() => nodes(page)).toBe(all)
  expectQuiet()
})

/** Begins a path at Sở Y tế. */
async function startPath(page: Page): Promise<void> {
  await list(page)
    .getByRole('button', { name: /^Cơ quan Sở Y tế/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: 'Tìm đường từ đây …' }).click()
}

test('the path between two nodes, step by step', async () => {
  const { page, expectQuiet } = await openLong()
  await startPath(page)
  await page.getByRole('button', { name: /^Bỏ: Chọn nút đích/ }).waitFor()
  await list(page)
    .getByRole('button', { name: /^Văn bản .*17\/CT-UBND/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: '… đến đây' }).click()
  const path = page.getByRole('alert').filter({ hasText: 'Đường đi qua' })
  await path.waitFor()
  expect(await path.getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
  await path.getByRole('button', { name: /→$/ }).first().click()
  await expect.poll(() => chosenWords(page)).toMatch(/./)
  expectQuiet()
})

/** Asks for the way from a body of the long directive to what that rests on. */
async function askPath(page: Page): Promise<void> {
  await list(page)
    .getByRole('button', { name: /^Cơ quan Sở Công Thương/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: 'Tìm đường từ đây …' }).click()
  await list(page)
    .getByRole('button', { name: /^Văn bản .*17\/CT-UBND/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: '… đến đây' }).click()
}

const path = (page: Page) => page.getByRole('alert').filter({ hasText: 'Đường đi qua' })

test('a path leads through what was not loaded, with the words of each step, and the address keeps it', async () => {
  const { page, expectQuiet } = await openLong()
  const before = await nodes(page)
  await askPath(page)
  await path(page).getByText('Đường đi qua 2 liên kết').waitFor()
  expect(await path(page).getByRole('listitem').count()).toBe(3)
  await path(page).getByText('kiểm tra kho hàng').first().waitFor()
  await expect
    .poll(() => path(page).locator('mark').allTextContents())
    .toContainEqual(expect.stringMatching(/17\/CT-UBND/))
  await expect.poll(() => nodes(page)).toBeGreaterThan(before)
  await page.mouse.move(0, 0)
  await expectAccessible(page)
  await page.reload()
  await path(page).getByText('Đường đi qua 2 liên kết').waitFor()
  await page.goBack()
  await expect.poll(() => path(page).count()).toBe(0)
  await expect.poll(() => nodes(page)).toBe(before)
  expectQuiet()
})

test('of several shortest paths one goes from each to the next, by keyboard, too, and shares the one that is seen', async () => {
  const { page, expectQuiet } = await openLong()
  await startPath(page)
  await list(page)
    .getByRole('button', { name: /^Cơ quan Sở Công Thương/ })
    .first()
    .click()
  await details(page).getByRole('button', { name: '… đến đây' }).click()
  /** The words of the source that say the first step. */
  const proof = async () =>
    (await path(page).getByRole('listitem').nth(1).textContent())?.match(/khu vực số \d+, báo cáo/)?.[0]
  await path(page).getByText('Đường 1 trong').waitFor()
  await expect.poll(proof).toMatch(/khu vực/)
  const [first, shown] = [await proof(), await nodes(page)]

  await path(page).getByRole('button', { name: 'Đường sau' }).focus()
  await page.keyboard.press('Enter')
  await path(page).getByText('Đường 2 trong').waitFor()
  await expect.poll(async () => [undefined, first].includes(await proof())).toBe(false)
  const second = await proof()
  expect(await nodes(page)).toBeGreaterThanOrEqual(shown)
  await page.keyboard.press('Enter')
  await path(page).getByText('Đường 3 trong').waitFor()
  await path(page).getByRole('button', { name: 'Đường trước' }).click()
  await path(page).getByText('Đường 2 trong').waitFor()

  await page.reload()
  await path(page).getByText('Đường 2 trong').waitFor()
  await expect.poll(proof).toBe(second)
  await page.goBack()
  await page.goBack()
  await path(page).getByText('Đường 2 trong').waitFor()
  await page.goBack()
  await path(page).getByText('Đường 1 trong').waitFor()
  await path(page).getByRole('button', { name: 'Đường trước' }).click()
  await path(page)
    .getByText(/Đường (\d+) trong \1 đường/)
    .waitFor()
  expectQuiet()
})

test('without a path the page says so; when the server is not reached, it offers to try again', async () => {
  const { page } = await openLong()
  const url = page.url().slice(stage.url.length)
  const id = url.slice('/trace/'.length)
  const nowhere = `path=${id}+a_AAAAAAAAAAAAAAAA&open=${id}~path~a_AAAAAAAAAAAAAAAA`
  const other = await stage.visit(`${url}?${nowhere}`)
  await other.page.getByText('không có đường nào dài tối đa 6 liên kết').waitFor()
  await page.context().setOffline(true)
  await askPath(page)
  const again = page.getByRole('button', { name: 'Thử lại' })
  await again.waitFor()
  await page.context().setOffline(false)
  await again.click()
  await path(page).getByText('Đường đi qua 2 liên kết').waitFor()
  other.expectQuiet()
})

test('with the keyboard alone: through the graph, what can be done, and done', async () => {
  const { page, expectQuiet } = await openLong()
  await canvas(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toMatch(/^t_/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toMatch(/^a_/)
  await page.keyboard.press('Home')
  await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toMatch(/^d_/)
  const before = await nodes(page)
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /^Mở thêm 12 nhiệm vụ/ }).waitFor()
  while (!(await page.evaluate(() => document.activeElement?.textContent?.startsWith('Mở thêm 12 nhiệm vụ'))))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => nodes(page)).toBeGreaterThan(before)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application')
  expectQuiet()
})

test('what is seen is taken away: pictures, graph, tables', async () => {
  const { page, expectQuiet } = await openLong()
  const take = async (name: string): Promise<string> => {
    await page.getByRole('button', { name: 'Tải về' }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('menuitem', { name }).click()
    const file = await waiting
    return readFileSync(await file.path(), name === 'Ảnh PNG' || name === 'Bảng Excel' ? 'latin1' : 'utf8')
  }
  expect(await take('Ảnh PNG')).toMatch(/^.PNG/)
  const svg = await take('Ảnh SVG')
  expect(svg).toMatch(/^<svg/)
  expect(svg).toContain('Chỉ thị 99/CT-UBND')
  const graphml = await take('Đồ thị GraphML')
  expect(graphml.match(/<node /g)).toHaveLength((await nodes(page)) - 1)
  expect(graphml).toContain('kiểm tra khu vực số 1, báo cáo')
  expect(await take('Bảng CSV')).toContain('cơ quan thực hiện (chủ trì)')
  expect(await take('Bảng Excel')).toMatch(/^PK/)
  expect(JSON.parse(await take('JSON'))).toHaveProperty('edges')
  expectQuiet()
})

test('a report to print holds every quote with its source', async () => {
  const { page, expectQuiet } = await openLong()
  await page.getByRole('button', { name: 'Tải về' }).click()
  await page.getByRole('menuitem', { name: /^Báo cáo/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Báo cáo truy vết: Chỉ thị 99/CT-UBND' }).waitFor()
  await page.getByRole('heading', { level: 3, name: 'Nhiệm vụ (12)' }).waitFor()
  await page.locator('cite').first().waitFor()
  expect(await page.locator('ol > li').count()).toBe(12)
  expect(await page.locator('.proof').first().textContent()).toMatch(/long\.txt, \d+–\d+$/)
  await expectAccessible(page)
  await page.goBack()
  await canvas(page).waitFor()
  expectQuiet()
})

test('what a hostile document says is shown as text', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await searchFor(page, '98/CT-UBND', /98\/CT-UBND/)
  await canvas(page).waitFor()
  await details(page).getByText('<script>window.hacked = 1</script>').waitFor()
  await list(page)
    .getByRole('button', { name: /<b>kiểm tra<\/b>/ })
    .first()
    .click()
  await expect.poll(() => chosenWords(page)).toContain('<b>kiểm tra</b>')
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
  expectQuiet()
})

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test('a trace with its filters, and with what can be done', async () => {
    const { page } = await openLong({ colorScheme })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Lọc' }).click()
    await page.getByRole('checkbox', { name: /^phối hợp/ }).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await canvas(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await expectAccessible(page)
  })
})

test('at 360 px by touch: nothing is cut off, and a tap tells what it is', async () => {
  const { page, expectQuiet } = await openLong({ viewport: { width: 360, height: 740 }, hasTouch: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('The canvas has no place on the page.')
  for (let y = box.y + 50; y < box.y + box.height - 60 && !page.url().includes('selected='); y += 20)
    await page.touchscreen.tap(box.x + box.width * 0.5, y)
  await expect.poll(() => page.url()).toContain('selected=')
  expectQuiet()
})
