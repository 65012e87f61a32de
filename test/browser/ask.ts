// What journeys and the benchmark of the page ask the server themselves.

/** Asks GraphQL; an error of the answer is thrown. */
export async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { readonly data?: T; readonly errors?: unknown }
  if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors))
  return data
}

interface Found {
  readonly search: { readonly hits: readonly { readonly node: { readonly id: string; readonly label: string } }[] }
}

/** What a search finds, the best first. */
export async function find(url: string, words: string): Promise<Found['search']['hits'][number]['node'][]> {
  const query = 'query ($words: String!) { search(query: $words) { hits { node { id label } } } }'
  return (await ask<Found>(url, query, { words })).search.hits.map(({ node }) => node)
}

/** The id of what a search finds first. */
export async function idOf(url: string, words: string): Promise<string> {
  const [first] = await find(url, words)
  if (!first) throw new Error(`The server knows no ${words}.`)
  return first.id
}
