// A graph of thousands in the page: how long its main thread is held up while one moves in it.
import type { Browser, Page } from 'playwright-core'
import { type Bench, openPage, openTrace, type Wide } from './client-page.ts'
import { held, type Table, told } from './table.ts'

/** ms */
const LONGEST = 200

/** Opens a graph, and pans, zooms, hovers and filters in it. */
export async function large(bench: Bench, trace: Wide): Promise<Table> {
  const page = await openPage(bench)
  const opening = await longestTasks(bench.browser, page, () => openTrace(page, trace))
  const canvas = page.locator('[data-nodes]')
  const [nodes, lines] = [await canvas.getAttribute('data-nodes'), await canvas.getAttribute('data-edges')]
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The canvas has no place on the page.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const longest = async (what: string, act: () => Promise<void>): Promise<Readonly<Record<string, string>>> => {
    const { wall, processor } = await longestTasks(bench.browser, page, act)
    const figure = `${processor.toFixed(0)} (${wall.toFixed(0)})`
    return held(what, figure, `≤ ${LONGEST}`, processor <= LONGEST)
  }
  /** From the right edge, where nothing stands, the ground is dragged; from the middle, a node. */
  const drag = async (fromX: number): Promise<void> => {
    await page.mouse.move(fromX, y)
    await page.mouse.down()
    for (let i = 0; i < 30; i++) await page.mouse.move(fromX - i * 6, y - i * 8)
    await page.mouse.up()
  }
  const pan = (): Promise<void> => drag(box.x + box.width - 40)
  const wheel = async (delta: number): Promise<void> => {
    await page.mouse.move(x, y)
    for (let i = 0; i < 8; i++) await page.mouse.wheel(0, delta)
  }
  const hover = async (): Promise<void> => {
    for (let i = 0; i < 30; i++) await page.mouse.move(box.x + 20 + i * 30, y - 200 + i * 14)
  }
  const rows = [
    told('opening', `${opening.processor.toFixed(0)} (${opening.wall.toFixed(0)})`),
    await longest('pan, some of it in view', pan),
    await longest('hover, some of it in view', hover),
    await longest('a node is dragged', () => drag(x)),
    await longest('zoom out', () => wheel(200)),
    await longest('all of it into view', () => page.getByRole('button', { name: 'Xem toàn bộ' }).click()),
    await longest('pan, all of it in view', pan),
    await longest('hover, all of it in view', hover),
    await longest('zoom in', () => wheel(-200)),
    await longest('filter: one role away', () => filter(page)),
    await longest('filter: and back', () => filter(page)),
  ]
  await page.context().close()
  const title = `${nodes} nodes and ${lines} lines: longest task of the main thread, ms of processor (ms by the clock)`
  return { title, rows }
}

/** Takes those who help away, or brings them back. */
async function filter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Lọc/ }).click()
  await page.getByRole('checkbox', { name: /^phối hợp/ }).click()
  await page.waitForTimeout(1000)
  await page.keyboard.press('Escape')
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** µs, by the clock and of the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The longest tasks of the main thread, ms: by the clock, and of the processor, which other work on the machine does not lengthen. */
async function longestTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly wall: number; readonly processor: number }> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  // What it does later belongs to it.
  await page.waitForTimeout(1000)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('The browser told of no task of its main thread.')
  const most = (part: 'dur' | 'tdur'): number => tasks.reduce((most, task) => Math.max(most, task[part] ?? 0), 0) / 1000
  return { wall: most('dur'), processor: most('tdur') }
}
