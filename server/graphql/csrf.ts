import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import type { Plugin } from 'graphql-yoga'
import { refused } from './refusals.ts'

/** Any of these headers, with any value, shows that a page of another site did not send a request: it would have to ask leave (CORS). */
const HEADERS = ['x-graphql-yoga-csrf', 'apollo-require-preflight']

/**
 * Refuses what a page of another site can make a visitor's browser send without asking leave: forms, uploads, plain text and GET, when
 * they lack a header of those above. JSON cannot be sent so.
 */
export function csrfPrevention(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: HEADERS })
  return {
    onRequestParse(payload) {
      try {
        return onRequestParse?.(payload)
      } catch {
        throw refused('CSRF_PREVENTED', `Post JSON, or send the header ${HEADERS[0]} with any value, too.`, 403)
      }
    },
  }
}
