import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

test('the page sends digests of its operations, and the server knows all of them', async () => {
  const { page, expectQuiet } = await stage.visit('/')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
  })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => asked.length, { timeout: 5000 }).toBeGreaterThan(0)
  for (const body of asked) {
    expect(JSON.parse(body)).toMatchObject({ extensions: { persistedQuery: { version: 1 } } })
    expect(JSON.parse(body).query).toBeUndefined()
  }
  await expectQuiet()
})
