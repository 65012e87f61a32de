// Each view as it should look, wide and narrow, beside pictures that were looked at. After a change that is meant, they are made anew by
// `UPDATE_SCREENS=1 npm run test:browser -- screens`; look at each before it is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOME, temporaryFolder } from '../server/samples.ts'
import { idOf } from './ask.ts'
import { openStage, type Stage } from './browser.ts'

const FOLDER = join(HOME, 'test/browser/screens')
const UPDATE = process.env.UPDATE_SCREENS === '1'

/** Of the YIQ colour space, 0 to 1: so far a pixel may be off, and smoothed edges of letters are not looked at at all. */
const COLOUR = 0.15
/** So many of a thousand pixels may be further off. A panel that is missing is some hundred of them, a button about two. */
const PER_MILLE = 1.5

const SIZES = [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 360, height: 900 }],
] as const

let stage: Stage
/** Ids of nodes of the samples by what they are looked for. */
const ids = new Map<string, string>()
beforeAll(async () => {
  stage = await openStage()
  for (const words of ['05-CT/TU', '17/CT-UBND', 'Các cấp, các ngành']) ids.set(words, await idOf(stage.url, words))
})
afterAll(() => stage?.close())

/** Each view by its address, and what is there when all of it is. */
const VIEWS: readonly (readonly [name: string, path: () => string, ready: (page: Page) => Promise<unknown>])[] = [
  ['start', () => '/', (page) => page.getByRole('heading', { name: 'Cơ quan có nhiều nhiệm vụ nhất' }).waitFor()],
  ['find', () => '/find?tab=tasks&q=y+te', (page) => page.getByRole('listitem').first().waitFor()],
  ['document', () => `/documents/${ids.get('05-CT/TU')}`, (page) => page.locator('mark').first().waitFor()],
  ['agencies', () => '/agencies', (page) => page.getByRole('row').nth(3).waitFor()],
  [
    'agency',
    () => `/agencies/${ids.get('Các cấp, các ngành')}`,
    (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  ],
  ['trace', () => `/trace/${ids.get('05-CT/TU')}`, (page) => page.locator('mark[data-chosen]').first().waitFor()],
  ['chain', () => `/chain/${ids.get('17/CT-UBND')}`, (page) => page.locator('mark[data-chosen]').first().waitFor()],
]

describe.each(SIZES)('%s', (size, viewport) => {
  test.each(VIEWS)('%s', async (name, path, ready) => {
    const { page, expectQuiet } = await stage.visit('/nowhere', {
      viewport,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    await page.clock.setFixedTime('2021-08-20T09:00:00+07:00')
    await page.goto(stage.url + path())
    await ready(page)
    await page.evaluate(async () => {
      await document.fonts.ready
      // How far the pane had scrolled when its width was still another differs from run to run.
      const pane = document.querySelector('.source-text')
      const mark = pane?.querySelector('mark[data-chosen]')
      if (pane && mark) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - 60
    })
    const seen = await still(page)
    await page.context().close()
    compare(`${name}-${size}`, seen)
    expectQuiet()
  })
})

/** The page once nothing in it moves any more. */
async function still(page: Page): Promise<Buffer> {
  const look = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' })
  let last = await look()
  for (let i = 0; i < 40; i++) {
    await page.waitForTimeout(400)
    const next = await look()
    if (next.equals(last)) return next
    last = next
  }
  throw new Error('The page does not come to rest.')
}

/** Fails when a picture is not like the one that is kept; both, and what differs, are written out then. */
function compare(name: string, picture: Buffer): void {
  const path = join(FOLDER, `${name}.png`)
  const seen = PNG.sync.read(picture)
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path, PNG.sync.write(seen, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }))
    return
  }
  const kept = PNG.sync.read(readFileSync(path))
  const { width, height } = kept
  expect({ width: seen.width, height: seen.height }).toEqual({ width, height })
  const difference = new PNG({ width, height })
  const off = pixelmatch(kept.data, seen.data, difference.data, width, height, { threshold: COLOUR })
  const perMille = (off * 1000) / (width * height)
  if (perMille <= PER_MILLE) return
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'seen.png'), picture)
  writeFileSync(join(folder, 'difference.png'), PNG.sync.write(difference))
  expect.fail(
    `${perMille.toFixed(1)} of 1,000 pixels are not as in ${path}; see seen.png and difference.png in ${folder}.`,
  )
}
