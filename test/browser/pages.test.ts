import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage } from './browser.ts'

const DIRECTIVE = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 97/CT-UBND
Hà Nam, ngày 3 tháng 3 năm 2031

CHỈ THỊ
Về việc phòng, chống dịch bệnh

Căn cứ Luật Phòng, chống bệnh truyền nhiễm số 03/2007/QH12 ngày 21 tháng 11 năm 2007;

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, hoàn thành trước ngày 30 tháng 6 năm 2031.
2. Sở Y tế tổ chức tập huấn cho các trạm y tế.
3. Sở Tài chính bố trí kinh phí.
`

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'ha-nam.txt': DIRECTIVE })
})
afterAll(() => stage?.close())

/** Waits until everything that loads is there. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('.mantine-Skeleton-root').count()).toBe(0)
}

describe('find', () => {
  test('a planner: what Sở Y tế owes by when; the address keeps it, and Back undoes it', async () => {
    const { page, expectQuiet } = await stage.visit('/find')
    await page.getByRole('link', { name: /^Nhiệm vụ \(/ }).click()
    await page.getByRole('searchbox', { name: 'Từ cần tìm' }).fill('so y te')
    const results = page.locator('.find-row')
    await page.getByRole('checkbox', { name: /^còn hạn/ }).click()
    await expect.poll(() => results.count()).toBe(1)
    await expect.poll(() => results.first().textContent()).toMatch(/Sở Y tế chủ trì.*30 thg 6, 2031/s)
    // Words are asked for once nobody types any more.
    const address = (): readonly (string | null)[] => {
      const { searchParams } = new URL(page.url())
      return ['tab', 'q', 'statuses'].map((name) => searchParams.get(name))
    }
    await expect.poll(address).toEqual(['tasks', 'so y te', 'DUE'])
    await page.reload()
    await expect.poll(() => results.count()).toBe(1)
    await page.goBack()
    await expect.poll(() => results.count()).toBeGreaterThan(1)
    await page.goForward()
    await results
      .first()
      .getByRole('link', { name: /Sở Y tế chủ trì/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Chỉ thị 97/CT-UBND' }).waitFor()
    await expect
      .poll(async () => (await page.locator('mark[data-chosen]').allTextContents()).join(''))
      .toMatch(/^Sở Y tế chủ trì.*2031\.$/)
    expectQuiet()
  })

  test('pages go on and back, and no row is in two of them', async () => {
    const { page, expectQuiet } = await stage.visit('/find?tab=tasks&sort=PLACE-ASC')
    const rows = async (): Promise<readonly string[]> => {
      await page.locator('[aria-busy="false"] .find-row').first().waitFor()
      return page.locator('.find-row').allInnerTexts()
    }
    const first = await rows()
    expect(first).toHaveLength(25)
    await page.getByRole('button', { name: 'Trang sau' }).click()
    await expect.poll(async () => (await rows())[0]).not.toBe(first[0])
    for (const row of await rows()) expect(first).not.toContain(row)
    await page.getByRole('button', { name: 'Trang trước' }).click()
    await expect.poll(rows).toEqual(first)
    expectQuiet()
  })

  test('a search is kept under its name, and found again', async () => {
    const { page, expectQuiet } = await stage.visit('/find?tab=bodies&q=so+y+te')
    await page.getByRole('button', { name: 'Lưu tìm kiếm' }).click()
    await page.getByRole('textbox', { name: 'Tên' }).fill('Ngành y tế')
    await page.keyboard.press('Enter')
    await page.goto(`${stage.url}/find`)
    await page.getByRole('button', { name: 'Đã lưu (1)' }).click()
    await page.getByRole('menuitem', { name: 'Ngành y tế' }).click()
    await expect.poll(() => page.url()).toContain('q=so+y+te')
    expectQuiet()
  })

  test('a date is typed and told as the page says it, whatever the language of the browser', async () => {
    const { page, expectQuiet } = await stage.visit('/find?tab=documents', { locale: 'en-US' })
    await page.getByText('VI', { exact: true }).click()
    const from = page.getByRole('textbox', { name: 'Từ ngày' })
    const asked = () => new URL(page.url()).searchParams.get('from')
    await from.pressSequentially('3/4/2021')
    await expect.poll(asked).toBe('2021-04-03')
    await page.getByText('tháng 4 2021').waitFor()
    await from.press('Tab')
    await expect.poll(() => from.inputValue()).toMatch(/^0?3\/0?4\/2021$/)
    await page.reload()
    await expect.poll(() => from.inputValue()).toBe('03/04/2021')

    // No such day: it is told, and what was asked for stays until it is mended.
    await from.fill('31/2/2021')
    await from.press('Tab')
    await page.getByText('Viết ngày/tháng/năm, như 23/7/2021').waitFor()
    expect(asked()).toBe('2021-04-03')
    await from.fill('')
    await expect.poll(asked).toBeNull()

    // The calendar has the words of the page, and a day of it is taken.
    await from.fill('23/07/2021')
    await expectAccessible(page, '.find-facet:has([data-dates-input])')
    await page.getByRole('button', { name: 'Tháng sau' }).click()
    await page.getByRole('button', { name: '5 tháng 8 2021', exact: true }).click()
    await expect.poll(asked).toBe('2021-08-05')
    await expect.poll(() => from.inputValue()).toBe('05/08/2021')
    expectQuiet()
  })

  test.each(['CSV', 'JSON', 'XLSX'])('the whole list goes out as %s, not only the page', async (format) => {
    const { page, expectQuiet } = await stage.visit('/find?tab=tasks')
    const count = Number.parseInt((await page.getByText(/^\d+ kết quả$/).textContent()) ?? '', 10)
    expect(count).toBeGreaterThan(25)
    await page.getByRole('button', { name: 'Xuất' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ])
    const file = readFileSync(await download.path())
    if (format === 'XLSX') expect(file.subarray(0, 2).toString()).toBe('PK')
    if (format === 'JSON') expect(JSON.parse(file.toString())).toHaveLength(count)
    if (format === 'CSV') expect(file.toString().match(/t_[\w-]+$/gm)).toHaveLength(count)
    expectQuiet()
  })

  test('nothing found says what to do, and doing it helps', async () => {
    const { page, expectQuiet } = await stage.visit('/find?from=2099-01-01')
    await page.getByText('Không tìm thấy gì với các bộ lọc này.').waitFor()
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).last().click()
    await page.locator('.find-row').first().waitFor()
    expectQuiet()
  })
})

describe('agencies', () => {
  test('the workload is sorted and filtered by the server, and the address keeps it', async () => {
    const { page, expectQuiet } = await stage.visit('/agencies')
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: 'Sắp xếp theo còn hạn' }).click()
    await expect.poll(() => page.url()).toContain('sort=DUE-DESC')
    const first = page.getByRole('row').nth(1)
    await expect.poll(() => first.textContent()).toMatch(/Sở (?:Y tế|Tài chính) tỉnh Hà Nam/)
    await page.getByRole('searchbox', { name: 'Cơ quan' }).fill('so y te')
    await expect.poll(() => first.textContent()).toContain('Sở Y tế')
    await page.getByText('Biểu đồ', { exact: true }).click()
    await page.getByRole('figure').locator('.recharts-bar-rectangle').first().waitFor()
    await page.getByText(/^Ma trận/).click()
    await page.getByRole('columnheader', { name: '97/CT-UBND' }).waitFor()
    await page.reload()
    await page.getByRole('columnheader', { name: '97/CT-UBND' }).waitFor()
    expectQuiet()
  })

  test('one body: its tasks, its deadlines as a calendar, the decisions behind them, and another beside it', async () => {
    const { page, expectQuiet } = await stage.visit('/agencies?q=so+y+te+tinh+ha+nam')
    await page.getByRole('link', { name: 'Sở Y tế tỉnh Hà Nam' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sở Y tế tỉnh Hà Nam' }).waitFor()
    const tasks = page.getByRole('region', { name: 'Nhiệm vụ', exact: true })
    expect(await tasks.getByRole('listitem').count()).toBe(2)
    await tasks.getByRole('checkbox', { name: /^còn hạn/ }).click()
    await expect.poll(() => tasks.getByRole('listitem').count()).toBe(1)
    const calendar = page.getByRole('region', { name: 'Lịch thời hạn' })
    await calendar.getByRole('button', { name: '30 thg 6, 2031: 1 nhiệm vụ' }).waitFor()
    await calendar.getByRole('link', { name: /Sở Y tế chủ trì/ }).waitFor()
    const grounds = page.getByRole('region', { name: /^Quyết định/ })
    await grounds.getByRole('link', { name: 'Chỉ thị 97/CT-UBND' }).waitFor()
    await grounds.getByRole('link', { name: /03\/2007\/QH12/ }).waitFor()
    await page.getByRole('combobox', { name: 'Thêm cơ quan để so sánh' }).fill('so tai chinh tinh ha nam')
    await page.getByRole('option', { name: 'Sở Tài chính tỉnh Hà Nam' }).click()
    const compared = page.getByRole('region', { name: 'So sánh' })
    await compared.getByRole('columnheader', { name: /Sở Tài chính tỉnh Hà Nam/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('with')).toMatch(/^a_/)
    await page.reload()
    await compared.getByRole('columnheader', { name: /Sở Tài chính tỉnh Hà Nam/ }).waitFor()
    expectQuiet()
  })
})

describe('everywhere', () => {
  test('Ctrl-K finds a document and opens it, and knows commands', async () => {
    const { page, expectQuiet } = await stage.visit('/agencies')
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: /^Lệnh/ }).click()
    const words = page.getByRole('textbox', { name: 'Lệnh và tìm nhanh' })
    await words.fill('97/ct-ubnd')
    await page.getByRole('dialog').getByText('97/CT-UBND', { exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('/trace/d_')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await expect.poll(() => words.inputValue()).toBe('')
    await words.fill('giao dien: toi')
    await page.getByRole('dialog').getByText('Giao diện: Tối').click()
    await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    expectQuiet()
  })

  test('a dropped file is read, told of, and counted', async () => {
    const { page, expectQuiet } = await stage.visit('/')
    await page.locator('input[type="file"]').setInputFiles([
      {
        name: 'moi.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(DIRECTIVE.replace('97/CT-UBND', '96/CT-UBND')),
      },
      { name: 'hong.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') },
    ])
    const drop = page.getByRole('region', { name: 'Đọc thêm văn bản' })
    await drop.getByRole('link', { name: '96/CT-UBND' }).waitFor()
    await drop.getByText(/hong\.pdf – không đọc được:/).waitFor()
    await drop.getByRole('link', { name: '96/CT-UBND' }).click()
    await page.getByRole('heading', { level: 1, name: 'Chỉ thị 96/CT-UBND' }).waitFor()
    expectQuiet()
  })

  test('without a network the page says so, and what was loaded stays', async () => {
    const { page } = await stage.visit('/agencies')
    await page.getByRole('table').waitFor()
    await page.context().setOffline(true)
    await page.getByText('Mất kết nối mạng').waitFor()
    expect(await page.getByRole('table').isVisible()).toBe(true)
    await page.context().setOffline(false)
    await expect.poll(() => page.getByText('Mất kết nối mạng').count()).toBe(0)
  })

  test('the first load holds neither the graph’s code nor the charts’', async () => {
    const scripts: string[] = []
    const { page } = await stage.visit('/nowhere')
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url())
    })
    await page.goto(stage.url)
    await page.waitForLoadState('networkidle')
    const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).not.toMatch(/cytoscape|recharts/)
  })
})

const VIEWS = [
  ['start', '/'],
  ['documents', '/find?types=Ch%E1%BB%89+th%E1%BB%8B'],
  ['tasks', '/find?tab=tasks'],
  ['bodies', '/find?tab=bodies'],
  ['workload', '/agencies'],
  ['chart', '/agencies?form=chart'],
  ['matrix', '/agencies?form=matrix'],
] as const

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test.each(VIEWS)('%s', async (_, path) => {
    const { page, expectQuiet } = await stage.visit(path, { colorScheme })
    await settle(page)
    await expectAccessible(page)
    expectQuiet()
  })

  test('one body, and the palette over it', async () => {
    const { page, expectQuiet } = await stage.visit('/find?tab=bodies&q=so+y+te+tinh+ha+nam', { colorScheme })
    await page.locator('.find-row a').first().click()
    await page.getByRole('region', { name: 'Lịch thời hạn' }).getByRole('table').waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    expectQuiet()
  })
})

test.each(VIEWS)('%s fits 360 px, with its menu', async (_, path) => {
  const { page, expectQuiet } = await stage.visit(path, { viewport: { width: 360, height: 740 }, hasTouch: true })
  await settle(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: 'Mục lục' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Tra cứu' }).waitFor()
  expectQuiet()
})
