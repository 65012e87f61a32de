import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/** Lets a client that asks by GET keep an answer, and ask whether it is still right. */
export const etag: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (request.method !== 'GET' || response.status !== 200) return
    if (!response.headers.get('content-type')?.includes('json')) return
    const body = await response.text()
    const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    const headers = { ...Object.fromEntries(response.headers), etag: tag, 'cache-control': 'private, no-cache' }
    const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
    setResponse(
      known.includes(tag)
        ? new fetchAPI.Response(null, { status: 304, headers: { etag: tag } })
        : new fetchAPI.Response(body, { status: 200, headers }),
    )
  },
}
