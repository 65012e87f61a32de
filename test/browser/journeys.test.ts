import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage, searchFor } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const NOTICE = /Kết luận của Thường trực Thành ủy về tiếp tục tăng cường/
const list = (page: Page) => page.locator('[data-list]')
/** Waits until the words that are marked satisfy a pattern. */
const expectChosen = (page: Page, pattern: RegExp): Promise<void> =>
  expect
    .poll(async () => (await page.locator('mark[data-chosen]').allTextContents()).join(''), { timeout: 5000 })
    .toMatch(pattern)

/** Whether the marked words stand inside the pane that scrolls. */
const isInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const mark = document.querySelector('mark[data-chosen]')?.getBoundingClientRect()
    const pane = document.querySelector('.source-text')?.getBoundingClientRect()
    return mark !== undefined && pane !== undefined && mark.top >= pane.top && mark.top < pane.bottom
  })

test('an analyst: which decisions rest on 17/CT-UBND, and what they oblige whom to do', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await searchFor(page, '17/CT-UBND', /17\/CT-UBND/)
  await page.getByRole('heading', { level: 1, name: 'Chỉ thị 17/CT-UBND' }).waitFor()
  await list(page).getByRole('button', { name: '05-CT/TU' }).waitFor()
  await list(page).getByRole('button', { name: NOTICE }).first().click()
  await page.getByRole('button', { name: 'Truy vết từ đây' }).click()
  await page.getByRole('heading', { level: 1, name: NOTICE }).waitFor()
  await list(page)
    .getByRole('button', { name: /^Nhiệm vụ Ban cán sự đảng UBND Thành phố chỉ đạo/ })
    .click()
  await expectChosen(
    page,
    /^Ban cán sự đảng UBND Thành phố chỉ đạo UBND Thành phố phân bổ vắc xin.*bảo đảm khoa học, an toàn và đúng đối tượng\.$/s,
  )
  expect(await isInView(page)).toBe(true)
  expectQuiet()
})

test('a planner: the busiest bodies, one’s tasks, and the sentence that obliges it', async () => {
  const { page, expectQuiet } = await stage.visit('/agencies')
  const name = 'Ban cán sự đảng UBND thành phố Hà Nội'
  const row = page.getByRole('row', { name: new RegExp(name) })
  await row.waitFor()
  expect((await row.getByRole('cell').allTextContents()).slice(0, 5)).toEqual(['Đảng', '3', '2', '1', '0'])
  await page.getByRole('button', { name: 'Sắp xếp theo Cơ quan' }).click()
  await expect
    .poll(() => page.getByRole('columnheader', { name: /Cơ quan/ }).getAttribute('aria-sort'))
    .toBe('ascending')
  await row.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Xem trong đồ thị' }).first().click()
  await list(page)
    .getByRole('button', { name: /^cơ quan thực hiện \(chủ trì\)/ })
    .first()
    .click()
  await expectChosen(page, /^Ban [Cc]án sự đảng UBND [Tt]hành phố$/)
  expectQuiet()
})

test('a line of the graph opens its words', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await searchFor(page, '17/ct-ubnd', /17\/CT-UBND/)
  await list(page)
    .getByRole('button', { name: /^dẫn chiếu 17\/CT-UBND/ })
    .click()
  await expectChosen(page, /^Chỉ thị số 17\/CT-UBND$/)
  await page.getByRole('heading', { level: 2, name: 'dẫn chiếu' }).waitFor()
  expectQuiet()
})

test('a node of the canvas is chosen with the pointer', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await searchFor(page, '17/ct-ubnd', /17\/CT-UBND/)
  const canvas = page.locator('[data-nodes]')
  await canvas.waitFor()
  await page.waitForTimeout(300)
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The canvas has no place on the page.')
  // The graph is narrower than the canvas is high, so its lanes lie across the middle; a step of a node's height finds one.
  for (let y = box.y + 40; y < box.y + box.height - 20 && !page.url().includes('selected='); y += 24)
    await page.mouse.click(box.x + box.width * 0.62, y)
  await expect.poll(() => page.url()).toContain('selected=')
  await expectChosen(page, /./)
  expectQuiet()
})

test('with the keyboard alone: search, open, move through the list, choose', async () => {
  const { page, expectQuiet } = await stage.visit('/agencies')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính')
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox')))
    await page.keyboard.press('Tab')
  await page.keyboard.type('17 ct ubnd')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Chỉ thị 17/CT-UBND' }).waitFor()
  await list(page).locator('.row').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true')
  await expectChosen(page, /./)
  expectQuiet()
})

test('language and theme are kept', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await page.getByText('EN', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Theme' }).click()
  await page.getByRole('option', { name: 'Dark' }).click()
  await page.reload()
  await page.getByRole('heading', { name: 'Documents that were read, latest first' }).waitFor()
  const root = page.locator('html')
  expect([await root.getAttribute('lang'), await root.getAttribute('data-mantine-color-scheme')]).toEqual([
    'en',
    'dark',
  ])
  expectQuiet()
})

test('what is not there says so, and shows the way', async () => {
  const { page } = await stage.visit('/trace/d_0123456789abcdef')
  await page.getByRole('heading', { name: 'Không có nút này' }).waitFor()
  await page.goto(`${stage.url}/nowhere`)
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
  await page.getByRole('link', { name: 'Về trang đầu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chỉ Đạo' }).waitFor()
})

test('a search without a hit says what to try', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  await page.getByRole('combobox', { name: /Tìm văn bản/ }).fill('không-có-gì-như-thế')
  await page.getByText('Không tìm thấy “không-có-gì-như-thế”').waitFor()
  expectQuiet()
})

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test.each([['nowhere', '/nowhere']])('%s', async (_, path) => {
    const { page } = await stage.visit(path, { colorScheme })
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })

  test('trace with a task chosen, and search open', async () => {
    const { page } = await stage.visit('/', { colorScheme })
    await searchFor(page, '17/ct-ubnd', /17\/CT-UBND/)
    await list(page)
      .getByRole('button', { name: /^Nhiệm vụ/ })
      .first()
      .click()
    await expectChosen(page, /./)
    await expectAccessible(page)
    await page
      .getByRole('combobox', { name: /Tìm văn bản/ })
      .first()
      .fill('phong chong dich')
    await page.getByRole('option').first().waitFor()
    await expectAccessible(page)
  })
})

test.each(['/nowhere'])('%s fits 360 px', async (path) => {
  const { page } = await stage.visit(path, { viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a trace fits 360 px', async () => {
  const { page } = await stage.visit('/', { viewport: { width: 360, height: 740 }, hasTouch: true })
  await searchFor(page, '17/ct-ubnd', /17\/CT-UBND/)
  await expectChosen(page, /./)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})

test('when the server is gone the page says so, and tries again when asked', async () => {
  const { page } = await stage.visit('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click()
  await page.getByText('Máy chủ không trả lời').waitFor()
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('table').waitFor()
})

test('a developer: GraphiQL opens with samples, runs one, and needs no other server', async () => {
  const { page, expectQuiet } = await stage.visit('/graphql')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.getByText('"05-CT/TU"').or(page.getByText('"17/CT-UBND"')).first().waitFor()
  expectQuiet()
})
