// The page as the benchmark `client` handles it: traces are opened and left as by links, without loading the page anew.
import type { Browser, Page } from 'playwright-core'
import type { Step } from '../../client/graph/steps.ts'
import { freshView, toQuery, tracePath } from '../../client/views/view.ts'

/** Where the page is, and what shows it. */
export interface Bench {
  readonly url: string
  readonly browser: Browser
}

/** A trace that shows more than it does at first. */
export interface Wide {
  readonly root: string
  readonly steps: readonly Step[]
  /** Nodes on the canvas when all of it is shown. */
  readonly nodes: number
}

/** The page at an address that shows nothing. */
export async function openPage({ url, browser }: Bench): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto(`${url}${NOWHERE}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const NOWHERE = '/nowhere'

/** Follows a link to a trace; ms until it is drawn and two frames have passed. */
export function openTrace(page: Page, { root, steps, nodes }: Wide): Promise<number> {
  const path = `${tracePath(root)}?${toQuery({ ...freshView(root), steps })}`
  return page.evaluate(
    async ([path, nodes]) => {
      const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()))
      const start = performance.now()
      history.pushState(null, '', path)
      dispatchEvent(new PopStateEvent('popstate'))
      const shown = () => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes') ?? 0)
      while (shown() < nodes) {
        if (performance.now() - start > 60_000) throw new Error(`Of ${nodes} nodes ${shown()} are shown: ${path}`)
        await frame()
      }
      await frame()
      await frame()
      return performance.now() - start
    },
    [path, nodes] as const,
  )
}

/** Goes back to where nothing is shown. */
export function leaveTrace(page: Page): Promise<void> {
  return page.evaluate(async (path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
    while (document.querySelector('[data-nodes]')) await new Promise((done) => setTimeout(done, 20))
  }, NOWHERE)
}
