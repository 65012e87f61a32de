// A real browser on a real server: what the journeys share.
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchChromium, serve } from './serve.ts'

/** A page with what it complained about. */
export interface Visit {
  readonly page: Page
  /** Fails when the page logged an error or a warning, or asked another server. */
  readonly expectQuiet: () => void
}

/** A browser and a server over the built page and the samples. */
export interface Stage {
  readonly url: string
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Stops the server alone. */
  stopServer(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts both.
 * @param texts see `serve`
 * @param environment see `serve`
 */
export async function openStage(
  texts: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const server = await serve(texts, environment)
  const browser = await launchChromium(['--disable-gpu'])
  let running = true
  const stopServer = async (): Promise<void> => {
    if (running) await server.close()
    running = false
  }
  return {
    url: server.url,
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN', ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
          complaints.push(request.url())
      })
      await page.goto(server.url + path)
      return { page, expectQuiet: () => expect(complaints).toEqual([]) }
    },
    stopServer,
    async close() {
      await browser.close()
      await stopServer()
    },
  }
}

/**
 * No violation of WCAG 2.2 A and AA that axe can find.
 * @param part what is judged: of what lies open over the page, without what it covers
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // Colours are judged when nothing moves any more.
  await page.waitForTimeout(400)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}

/** Looks for words and opens the hit of that name. */
export async function searchFor(page: Page, words: string, name: string | RegExp): Promise<void> {
  await page
    .getByRole('combobox', { name: /Tìm văn bản|Find documents/ })
    .first()
    .fill(words)
  await page.getByRole('option', { name }).first().click()
}
