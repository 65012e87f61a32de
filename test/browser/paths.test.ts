import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage } from './browser.ts'
import { chosenWords, details, LONG, list, nodes, openLong, SHORT } from './long.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'long.txt': LONG, 'short.txt': SHORT })
})
afterAll(() => stage?.close())

const path = (page: Page) => page.getByRole('alert').filter({ hasText: 'Đường đi qua' })

/** What the long directive rests on. */
const GROUND = /^Văn bản .*17\/CT-UBND/

/** Asks for the way between two nodes, by what the list calls them. */
async function askPath(page: Page, from: RegExp, to: RegExp): Promise<void> {
  await list(page).getByRole('button', { name: from }).first().click()
  await details(page).getByRole('button', { name: 'Tìm đường từ đây …' }).click()
  await page.getByRole('button', { name: /^Bỏ: Chọn nút đích/ }).waitFor()
  await list(page).getByRole('button', { name: to }).first().click()
  await details(page).getByRole('button', { name: '… đến đây' }).click()
}

test('the path between two nodes, step by step', async () => {
  const { page, expectQuiet } = await openLong(stage)
  await askPath(page, /^Cơ quan Sở Y tế/, GROUND)
  await path(page).waitFor()
  expect(await path(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
  await path(page).getByRole('button', { name: /→$/ }).first().click()
  await expect.poll(() => chosenWords(page)).toMatch(/./)
  expectQuiet()
})

test('a path leads through what was not loaded, with the words of each step, and the address keeps it', async () => {
  const { page, expectQuiet } = await openLong(stage)
  const before = await nodes(page)
  await askPath(page, /^Cơ quan Sở Công Thương/, GROUND)
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
  const { page, expectQuiet } = await openLong(stage)
  await askPath(page, /^Cơ quan Sở Y tế/, /^Cơ quan Sở Công Thương/)
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
  const { page } = await openLong(stage)
  const url = page.url().slice(stage.url.length)
  const id = url.slice('/trace/'.length)
  const nowhere = `path=${id}+a_AAAAAAAAAAAAAAAA&open=${id}~path~a_AAAAAAAAAAAAAAAA`
  const other = await stage.visit(`${url}?${nowhere}`)
  await other.page.getByText('không có đường nào dài tối đa 6 liên kết').waitFor()
  await page.context().setOffline(true)
  await askPath(page, /^Cơ quan Sở Công Thương/, GROUND)
  const again = page.getByRole('button', { name: 'Thử lại' })
  await again.waitFor()
  await page.context().setOffline(false)
  await again.click()
  await path(page).getByText('Đường đi qua 2 liên kết').waitFor()
  other.expectQuiet()
})
