import type { Plugin } from 'graphql-yoga'

/**
 * Refuses what is posted in another type than JSON. A page of another site can send forms and plain text without asking
 * leave (CORS), and so make a visitor's browser query a server on that visitor's own machine.
 */
export const jsonOnly: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (request.method !== 'POST' || type === 'application/json') return
    const message = 'Post the query as JSON, with the header content-type: application/json.'
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
    endResponse(new fetchAPI.Response(body, { status: 415, headers: { 'content-type': 'application/json' } }))
  },
}
