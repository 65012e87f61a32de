import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, find } from './ask.ts'
import { expectAccessible, openStage, type Stage } from './browser.ts'

/** A directive that tries to be a page: markup, a script, words from right to left, and a name of ten thousand words. */
const HOSTILE = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 99/CT-UBND
Hà Nam, ngày 5 tháng 3 năm 2024

CHỈ THỊ
Về <script>document.title='bad'</script> <img src=x onerror="document.title='bad'">

1. Sở Y tế <b>chủ trì</b>, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2024.
2. Ban Chỉ đạo ${'phòng chống '.repeat(5000)} báo cáo kết quả thực hiện.
3. \u202Eđạo chỉ\u202C Sở Tài chính bố trí kinh phí.
`

/** A directive of about a million letters. */
const LONG = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 98/CT-UBND
Hà Nam, ngày 4 tháng 3 năm 2024

CHỈ THỊ
Về việc dài

${Array.from({ length: 9000 }, (_, i) => `${i + 1}. Đoạn này kể lại tình hình của địa phương trong những năm qua, không giao việc cho ai, chỉ để cho dài.`).join('\n')}
Sở Y tế chủ trì thực hiện Chỉ thị số 16/CT-TTg ngày 31 tháng 3 năm 2020 của Thủ tướng Chính phủ.
`

/** A directive with a deadline that has gone by. */
const DUE = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 96/CT-UBND
Hà Nam, ngày 2 tháng 3 năm 2024

CHỈ THỊ
Về việc có thời hạn

1. Sở Tài chính bố trí kinh phí, hoàn thành trước ngày 30 tháng 6 năm 2024.
`

/** One that cites a law by its title alone, of which there are two. */
const AMBIGUOUS = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 97/CT-UBND
Hà Nam, ngày 3 tháng 3 năm 2024

CHỈ THỊ
Về việc quản lý đất đai

Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013;
Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024;
Sở Y tế tổ chức thực hiện Luật Đất đai.
`

let stage: Stage
beforeAll(async () => {
  stage = await openStage({
    'hostile.txt': HOSTILE,
    'long.txt': LONG,
    'due.txt': DUE,
    'ambiguous.txt': AMBIGUOUS,
  })
})
afterAll(() => stage?.close())

/** The address of the document of that number. */
async function addressOf(number: string): Promise<string> {
  const found = (await find(stage.url, number)).find(({ label }) => label === number)
  if (!found) throw new Error(`${number} is not in the graph.`)
  return `/documents/${found.id}`
}

const chosen = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll('mark[data-chosen]')].map((mark) => mark.textContent).join(''))

const inView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const mark = document.querySelector('mark[data-chosen]')?.getBoundingClientRect()
    return mark !== undefined && mark.top >= 0 && mark.bottom <= innerHeight
  })

test('an analyst: from a task of the outline to its words, from its words to the graph, and back', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('05-CT/TU'))
  await page.getByRole('heading', { level: 1, name: '05-CT/TU' }).waitFor()
  const outline = page.getByRole('complementary')
  await outline.getByRole('button', { name: /^2\./ }).click()
  await expect.poll(() => inView(page)).toBe(true)
  const words = await chosen(page)
  expect(words.length).toBeGreaterThan(20)
  expect(new URL(page.url()).searchParams.get('at')).toMatch(/^\d+-\d+$/)
  await page.reload()
  await expect.poll(() => chosen(page)).toBe(words)
  expect(await inView(page)).toBe(true)
  await page
    .getByRole('region', { name: 'Chỗ đang chọn' })
    .getByRole('link', { name: 'Xem trong đồ thị' })
    .first()
    .click()
  await expect.poll(() => page.url()).toContain('/trace/')
  await page.goBack()
  await expect.poll(() => chosen(page)).toBe(words)
  expectQuiet()
})

test('a citation in the text says what it does and leads to the cited document, which says who cites it', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('05-CT/TU'))
  await page.locator('mark[data-kind="citation"]', { hasText: '17/CT-UBND' }).first().click()
  const panel = page.getByRole('region', { name: 'Chỗ đang chọn' })
  await panel.getByText(/^(?:dẫn chiếu|thực hiện) .*17\/CT-UBND/).waitFor()
  await panel.getByRole('link', { name: 'Mở trang' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Chỉ thị 17/CT-UBND' }).waitFor()
  await page.getByRole('tab', { name: /^Được dẫn/ }).click()
  await page.getByRole('complementary').getByRole('link', { name: '05-CT/TU' }).first().click()
  await page.getByRole('heading', { level: 1, name: '05-CT/TU' }).waitFor()
  await expect.poll(() => chosen(page)).toContain('17/CT-UBND')
  expectQuiet()
})

test('a deadline of the outline brings its words into view, and its words lead to the task', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('96/CT-UBND'))
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^30 .*2024 ·/ })
    .click()
  await expect.poll(() => chosen(page)).toBe('hoàn thành trước ngày 30 tháng 6 năm 2024')
  expect(await inView(page)).toBe(true)
  await page.locator('mark[data-kind="deadline"][data-place]').click()
  const panel = page.getByRole('region', { name: 'Chỗ đang chọn' })
  await panel.getByText('Thời hạn của nhiệm vụ 1').waitFor()
  await panel.getByText('Nhiệm vụ 1', { exact: true }).waitFor()
  expectQuiet()
})

test('a citation that may mean two documents names both', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('97/CT-UBND'))
  await page.getByRole('tab', { name: /^Viện dẫn/ }).click()
  const panel = page.getByRole('complementary')
  await panel
    .getByText(/^Viện dẫn không cho biết là văn bản nào trong số: 31\/2024\/QH15 \(2024\), 45\/2013\/QH13 \(2013\)$/)
    .waitFor()
  await panel.getByRole('link', { name: '45/2013/QH13 (2013)' }).click()
  await page.getByRole('heading', { level: 1, name: 'Luật 45/2013/QH13' }).waitFor()
  expectQuiet()
})

test('what a text says is text: no markup of it runs or is drawn', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('99/CT-UBND'))
  const text = page.getByRole('region', { name: 'Lời văn của nguồn' })
  await text.getByText("<script>document.title='bad'</script>").waitFor()
  expect(await text.locator('script, img, b').count()).toBe(0)
  expect(await page.title()).not.toBe('bad')
  expect(await text.evaluate((pane) => pane.textContent)).toContain(HOSTILE.slice(0, 200))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
  expectQuiet()
})

test('a text of a million letters is there whole, and its last line is one address away', async () => {
  const { page, expectQuiet } = await stage.visit(await addressOf('98/CT-UBND'))
  await page.getByRole('complementary').getByRole('button').last().click()
  await expect.poll(() => inView(page)).toBe(true)
  const text = page.getByRole('region', { name: 'Lời văn của nguồn' })
  expect(await text.evaluate((pane) => pane.textContent)).toContain(LONG.slice(-200).trim())
  // A page with an element for each line is what makes browsers slow.
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000)
  expectQuiet()
})

test('GraphiQL opens with the query of the page, and it runs as it is', async () => {
  const { page } = await stage.visit(await addressOf('05-CT/TU'))
  const [graphiql] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Xem truy vấn GraphQL' }).click(),
  ])
  await graphiql.getByRole('button', { name: /Execute query/ }).click()
  await graphiql.getByText('"05-CT/TU"').first().waitFor()
})

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test.each([1440, 360])('at %i px, with words chosen', async (width) => {
    const { page, expectQuiet } = await stage.visit(await addressOf('05-CT/TU'), {
      colorScheme,
      viewport: { width, height: 800 },
    })
    await page.getByRole('complementary').getByRole('button').first().click()
    await expect.poll(() => inView(page)).toBe(true)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expectQuiet()
  })
})

test('what is not there says so', async () => {
  const { page } = await stage.visit('/documents/d_0123456789abcdef')
  await page.getByRole('heading', { name: 'Không có văn bản này' }).waitFor()
})

test('a text that was read again with other words tells what changed, and leads to it', async () => {
  const text = (day: string) => `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 95/CT-UBND
Hà Nam, ngày 3 tháng 3 năm 2024

CHỈ THỊ
Về việc báo cáo

1. Sở Y tế chủ trì, báo cáo Ủy ban nhân dân tỉnh trước ngày ${day} tháng 6 năm 2024.
`
  for (const day of ['20', '30']) {
    const query = 'mutation ($text: String!) { ingest(texts: [{ name: "95.txt", text: $text }]) { id } }'
    await ask(stage.url, query, { text: text(day) })
  }
  const { page } = await stage.visit(await addressOf('95/CT-UBND'))
  await page.getByText('Thay đổi so với bản trước').click()
  await page.getByText('20 thg 6, 2024').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /trước ngày 20 30 tháng 6/ }).click()
  await expect.poll(() => chosen(page)).toContain('trước ngày 30 tháng 6 năm 2024')
})
