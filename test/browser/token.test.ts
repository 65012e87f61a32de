import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage } from './browser.ts'

const READER = 'reader-0123456789'
const EDITOR = 'editor-0123456789'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({}, { CHIDAO_READ_TOKEN: READER, CHIDAO_TOKEN: EDITOR })
})
afterAll(() => stage?.close())

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Máy chủ yêu cầu mã truy cập' })

test('who may not read is asked for a token, a wrong one is told, and with the right one the page goes on', async () => {
  const { page } = await stage.visit('/find?tab=tasks')
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  page.on('request', (request) => told.push(request.url(), request.postData() ?? ''))
  const dialog = dialogOf(page)
  await dialog.waitFor()
  expect(await dialog.count()).toBe(1)
  await expectAccessible(page)
  const field = dialog.getByLabel('Mã truy cập')
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  for (const wrong of ['wrong-0123456789', 'sai mã']) {
    await page.keyboard.type(wrong)
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').filter({ hasText: 'Máy chủ không biết mã này' }).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  // What was wrong is selected, so that typing replaces it.
  await page.keyboard.type(READER)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.locator('.find-row').first().waitFor()

  await page.getByRole('button', { name: 'Xuất' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'JSON' }).click(),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).length).toBeGreaterThan(25)

  await page.reload()
  await page.locator('.find-row').first().waitFor()
  expect(await dialog.count()).toBe(0)
  expect(told.filter((text) => text.includes(READER))).toEqual([])
})

test('who gives none sees the refusal, and is asked again when trying again', async () => {
  const { page } = await stage.visit('/find?tab=tasks')
  await dialogOf(page).waitFor()
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Thử lại' }).first().click()
  await dialogOf(page).getByLabel('Mã truy cập').fill(READER)
  await page.keyboard.press('Enter')
  await page.locator('.find-row').first().waitFor()
})

test('a reader who drops a file is asked for the token for writing, and the file is read', async () => {
  const { page } = await stage.visit('/')
  const give = async (token: string): Promise<void> => {
    await dialogOf(page).getByLabel('Mã truy cập').fill(token)
    await page.keyboard.press('Enter')
    await dialogOf(page).waitFor({ state: 'hidden' })
  }
  await give(READER)
  const buffer = Buffer.from('CHỈ THỊ\nSố: 98/CT-UBND\n\n1. Sở Y tế báo cáo trước ngày 30 tháng 6 năm 2031.\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'thi-diem.txt', mimeType: 'text/plain', buffer })
  await give(EDITOR)
  await page.getByText('thi-diem.txt – đã đọc:').waitFor()
})

test('GraphiQL says where the token goes, and answers with it', async () => {
  const { page } = await stage.visit('/graphql')
  await page.getByText('This server asks for a token').waitFor()
  await page.getByText('"Bearer "').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(`{ "authorization": "Bearer ${READER}" }`)
  await page.getByRole('button', { name: /Re-fetch GraphQL schema/ }).click()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.getByText('"17/CT-UBND"').first().waitFor()
})
