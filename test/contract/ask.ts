import { newYoga } from '../../server/graphql/yoga.ts'
import type { Store } from '../../server/store/store.ts'

/** Asks GraphQL over a store; an error of the answer is thrown as “CODE: message”. */
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, looked at by the tests
export async function ask(store: Store, query: string, variables: object = {}): Promise<any> {
  const response = await newYoga(store).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as {
    data: object
    errors?: { message: string; extensions: { code: string } }[]
  }
  if (errors) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`)
  return data
}
