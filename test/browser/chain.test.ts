import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openStage, type Stage, searchFor } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const graph = (page: Page) => page.getByRole('application', { name: 'Đồ thị' })

/** Opens the citation chain of 17/CT-UBND from its trace. */
async function openChain(options?: Parameters<Stage['visit']>[1]) {
  const visit = await stage.visit('/', options)
  await searchFor(visit.page, '17/CT-UBND', /17\/CT-UBND/)
  await visit.page.getByRole('link', { name: 'Chuỗi viện dẫn' }).click()
  await visit.page.getByRole('heading', { level: 1, name: 'Chuỗi viện dẫn: Chỉ thị 17/CT-UBND' }).waitFor()
  await graph(visit.page).waitFor()
  return visit
}

test('an analyst: who rests on 17/CT-UBND, through how many generations, in which words', async () => {
  const { page, expectQuiet } = await openChain()
  const row = page.getByRole('row', { name: /^\+1 / }).filter({ hasText: '05-CT/TU' })
  await row.getByRole('button', { name: /17\/CT-UBND/ }).click()
  await expect
    .poll(async () => (await page.locator('mark[data-chosen]').allTextContents()).join(''))
    .toMatch(/17\/CT-UBND/)
  const before = page.url()
  await page.getByText('Theo ngày ban hành').click()
  await expect.poll(() => page.url()).toContain('layout=time')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(before)
  const nodes = (): Promise<string | null> => graph(page).getAttribute('data-nodes')
  const all = Number(await nodes())
  for (const box of await page.getByRole('group', { name: 'Quan hệ' }).getByRole('checkbox').all()) await box.click()
  await expect.poll(async () => Number(await nodes())).toBe(1)
  expect(all).toBeGreaterThan(1)
  await page.getByText('không viện dẫn và không được viện dẫn').waitFor()
  expectQuiet()
})

test('changes are taken back and done again; what is seen is taken away', async () => {
  const { page, expectQuiet } = await openChain()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  expect(await button('Hoàn tác').isDisabled()).toBe(true)
  await page.getByText('Theo ngày ban hành').click()
  await expect.poll(() => page.url()).toContain('layout=time')
  await button('Hoàn tác').click()
  await expect.poll(() => page.url()).not.toContain('layout=time')
  await button('Làm lại').click()
  await expect.poll(() => page.url()).toContain('layout=time')
  const take = async (name: string): Promise<string> => {
    await button('Tải về').click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('menuitem', { name }).click()
    return readFileSync(await (await waiting).path(), name === 'Ảnh PNG' ? 'latin1' : 'utf8')
  }
  const nodes = Number(await graph(page).getAttribute('data-nodes'))
  expect(await take('Ảnh PNG')).toMatch(/^.PNG/)
  expect(await take('Ảnh SVG')).toContain('Chỉ thị 17/CT-UBND')
  expect((await take('Đồ thị GraphML')).match(/<node /g)).toHaveLength(nodes)
  expect(await take('Bảng CSV')).toContain('thực hiện')
  expectQuiet()
})

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test('by generation and in time', async () => {
    const { page } = await openChain({ colorScheme })
    await expectAccessible(page)
    await page.getByText('Theo ngày ban hành').click()
    await expect.poll(() => page.url()).toContain('layout=time')
    await expectAccessible(page)
  })
})

test('fits 360 px', async () => {
  const { page } = await openChain({ viewport: { width: 360, height: 740 }, hasTouch: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})
