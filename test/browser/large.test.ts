// A graph of thousands, whose lines are painted beside the page.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshView, toQuery, tracePath } from '../../client/views/view.ts'
import { BODY_COUNT, wideDirective } from '../bench/wide-directives.ts'
import { idOf } from './ask.ts'
import { openStage, type Stage, type Visit } from './browser.ts'

const NUMBER = '700/CT-TTg'
const TASKS = 750

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ 'wide.txt': wideDirective(NUMBER, '7/NQ-CP', TASKS, 10) })
})
afterAll(() => stage?.close())

const canvas = (page: Page) => page.getByRole('application', { name: 'Đồ thị' })

async function open(): Promise<Visit> {
  const root = await idOf(stage.url, NUMBER)
  const view = { ...freshView(root), steps: [{ node: root, way: 'tasks', count: TASKS }] as const }
  const visit = await stage.visit(`${tracePath(root)}?${toQuery(view)}`)
  await expect.poll(() => canvas(visit.page).getAttribute('data-nodes')).toBe(String(TASKS + BODY_COUNT + 2))
  return visit
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Where lines by which a decision gives a task, and its border, are seen in a picture. */
function blue(picture: Buffer): readonly Place[] {
  const { width, data } = PNG.sync.read(picture)
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => i).filter((i) =>
    [0x00, 0x72, 0xb2].every((part, k) => Math.abs((data[4 * i + k] ?? 0) - part) < 40),
  )
  return pixels.map((i) => ({ x: i % width, y: Math.floor(i / width) }))
}

const seen = async (page: Page): Promise<readonly Place[]> => blue(await canvas(page).screenshot())

/** Where most of them stand below each other: the stem from which the lines branch. */
function stemOf(places: readonly Place[]): number {
  const [longest] = [...Map.groupBy(places, ({ x }) => x)].sort(([, a], [, b]) => b.length - a.length)
  if (!longest) throw new Error('No line is seen.')
  return longest[0]
}

/** A place on a line that leaves the stem to the right. */
function branchOf(places: readonly Place[]): Place {
  const stem = stemOf(places)
  const place = places.find(({ x, y }) => x === stem + 20 && y > 60)
  if (!place) throw new Error('No line leaves the stem.')
  return place
}

test('painted lines say what they are, follow the view, and go with what is filtered', async () => {
  const { page, expectQuiet } = await open()
  await expect.poll(async () => (await seen(page)).length).toBeGreaterThan(1000)
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('The canvas has no place on the page.')
  const cursor = () => canvas(page).evaluate((element) => element.style.cursor)

  const places = await seen(page)
  const line = branchOf(places)
  await page.mouse.move(box.x + line.x, box.y + line.y)
  await expect.poll(cursor).toBe('pointer')
  await page.mouse.click(box.x + line.x, box.y + line.y)
  await expect.poll(() => page.getByRole('region', { name: 'Chi tiết' }).textContent()).toContain('giao nhiệm vụ')

  // The ground is dragged to the right, and the lines with it.
  await page.mouse.move(box.x + 30, box.y + 500)
  await page.mouse.down()
  await page.mouse.move(box.x + 70, box.y + 500, { steps: 8 })
  await page.mouse.up()
  await page.mouse.move(box.x + 30, box.y + 500)
  await expect.poll(cursor).toBe('')
  await expect.poll(async () => stemOf(await seen(page))).toBe(stemOf(places) + 40)

  await page.getByRole('button', { name: /^Lọc/ }).click()
  await page.getByRole('checkbox', { name: /^không nêu thời hạn/ }).click()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await seen(page)).length).toBeLessThan(1000)
  expectQuiet()
  await page.context().close()
})

test('the picture that is taken away has the painted lines', async () => {
  const { page } = await open()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải về' }).click()
  await page.getByRole('menuitem', { name: 'Ảnh PNG' }).click()
  const file = readFileSync(await (await waiting).path())
  expect(blue(file).length).toBeGreaterThan(1000)
  await page.context().close()
})
