import { createHash } from 'node:crypto'

const SEARCH = `# Documents, tasks and bodies by number, title, name or words – with or without accents.
query Search {
  search(query: "17/ct-ubnd", first: 5) {
    id
    label
    ... on Document { type issuedOn citedBy { totalCount } }
  }
}`

const TRACE = `# Which obligations does a decision lead to, for whom? Take an id from “search”.
query Trace($id: ID!) {
  trace(id: $id, depth: 1) {
    nodes { node { __typename id label } hidden }
    edges {
      kind relation role
      from { label }
      to { label }
      evidence { quote start end source { name } }
    }
    omitted
  }
}`

const DOCUMENTS = `# Directives that were read, with their tasks and who must act.
query Directives {
  documents(directive: true, first: 3) {
    totalCount
    nodes {
      label type issuedOn
      issuers { nodes { to { label } } }
      tasks(first: 3) {
        totalCount
        nodes {
          to {
            ... on Task { label deadline bodies { nodes { role to { label } evidence { quote } } } }
          }
        }
      }
    }
  }
}`

const WORKLOAD = `# The busiest bodies.
query Workload {
  workload(first: 10) {
    totalCount
    nodes { agency { id name branch level } total lead coordinate directed }
  }
}`

const CITATIONS = `# Everything in the graph, and what its documents rest on.
query Instruments {
  statistics { directives documents tasks agencies citations }
  documents(directive: false, first: 10) {
    nodes { label type year citedBy { nodes { relation from { label } evidence { quote } } } }
  }
}`

/** Queries to begin with, a tab each. */
export const SAMPLES: readonly string[] = [SEARCH, TRACE, DOCUMENTS, WORKLOAD, CITATIONS]

/** A page with one script inside it. */
export interface ScriptedPage {
  readonly html: string
  /** SHA-256 of the script, as a Content-Security-Policy names it. */
  readonly scriptHash: string
}

let page: Promise<ScriptedPage> | undefined

/** GraphiQL with a tab for each sample, from its package and not from a CDN; 9 MB, so it is made when somebody first asks. */
export function graphiqlPage(): Promise<ScriptedPage> {
  page ??= render()
  return page
}

async function render(): Promise<ScriptedPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'Chỉ Đạo · GraphQL',
    defaultQuery: SEARCH,
    defaultTabs: SAMPLES.map((query) => ({ query, variables: query === TRACE ? '{ "id": "" }' : null })),
  })
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'))
  return { html, scriptHash: `'sha256-${createHash('sha256').update(script).digest('base64')}'` }
}
