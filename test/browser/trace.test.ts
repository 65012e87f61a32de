import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage, searchFor } from './browser.ts'
import { canvas, chosenWords, details, HEAD, LONG, list, nodes, openLong, SHORT } from './long.ts'

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

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'long.txt': LONG, 'hostile.txt': HOSTILE, 'short.txt': SHORT })
})
afterAll(() => stage?.close())

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
  const { page, expectQuiet } = await openLong(stage)
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
  const { page, expectQuiet } = await openLong(stage)
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

test('with the keyboard alone: through the graph, what can be done, and done', async () => {
  const { page, expectQuiet } = await openLong(stage)
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
  const { page, expectQuiet } = await openLong(stage)
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
  const { page, expectQuiet } = await openLong(stage)
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
    const { page } = await openLong(stage, { colorScheme })
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
  const { page, expectQuiet } = await openLong(stage, { viewport: { width: 360, height: 740 }, hasTouch: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('The canvas has no place on the page.')
  for (let y = box.y + 50; y < box.y + box.height - 60 && !page.url().includes('selected='); y += 20)
    await page.touchscreen.tap(box.x + box.width * 0.5, y)
  await expect.poll(() => page.url()).toContain('selected=')
  expectQuiet()
})
