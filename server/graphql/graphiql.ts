import { createHash } from 'node:crypto'

const SEARCH = `# Documents, tasks and bodies by number, title, name or words – with or without accents.
query Search {
  search(query: "17/ct-ubnd", first: 5) {
    hits {
      node { id label ... on Document { type issuedOn citedBy { totalCount } } }
      highlights { field start end }
    }
    didYouMean
  }
}`

const TRACE = `# Which obligations does a decision lead to, for whom? Take an id from “search”.
query Trace($id: ID!) {
  trace(from: $id, direction: DOWN, depth: 1) {
    nodes { node { __typename id label } hidden ways { kind direction shown total } }
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
  documents(filter: { directive: true }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 3) {
    totalCount
    facets { types { value count } issuers { label count } }
    nodes {
      label type issuedOn
      issuers { nodes { label } }
      tasks(first: 3) {
        totalCount
        nodes { label deadline bodies { edges { role node { name } evidence { quote } } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const TASKS = `# What has its deadline in a year, who leads, and where it says so.
query Deadlines {
  tasks(filter: { deadline: { from: "2021", to: "2021" } }, orderBy: { field: DEADLINE }, first: 10) {
    totalCount
    facets { statuses { value count } months { value count } roles { value count } }
    nodes { deadline status label document { label } bodies { edges { role node { name } } } evidence { quote } }
  }
}`

const WORKLOAD = `# The busiest bodies, each with the bodies that belong to it, by role, deadline and month.
query Workload {
  workload(first: 10, includeParts: true, orderBy: { field: TOTAL, direction: DESC }) {
    totalCount
    edges {
      node { id name branch level parts { totalCount } }
      workload { total lead coordinate directed due past noDeadline months { month total } }
    }
  }
}`

const CITATIONS = `# Instruments, the most cited first: who rests on them, and whether they are in force.
query Instruments {
  statistics { directives documents tasks agencies citations }
  documents(filter: { instrument: true }, orderBy: { field: CITED_BY, direction: DESC }, first: 10) {
    nodes {
      label type year
      validity { status }
      citedBy(first: 3) {
        totalCount
        relations { value count }
        nodes { relation from { label } task { label } evidence { quote } }
      }
    }
  }
}`

const CHAIN = `# What does a document rest on, and what rests on it, generation by generation (lược đồ)?
query CitationChain($id: ID!) {
  citationChain(document: $id, depth: 2) {
    levels {
      generation omitted
      documents { label type issuedOn validity { status } }
      citations { relation from { label } to { label } evidence { quote } }
    }
  }
}`

const IMPACT = `# Whose tasks would have to be looked at if it fell?
query Impact($id: ID!) {
  impact(document: $id) {
    levels {
      distance documentCount taskCount bodyCount complete
      relations { relation documents tasks bodies }
      bodies { tasks agency { name } }
    }
  }
}`

const PATHS = `# How are two nodes connected? Take both ids from “search”.
query Paths($id: ID!, $to: ID!) {
  paths(from: $id, to: $to, maxLength: 6) {
    complete
    paths { length steps { forward node { label } edge { kind relation role evidence { quote } } next { label } } }
  }
}`

const BODY = `# What does a body owe, by when and under which decision? Take its id from “search”.
query Body($to: ID!) {
  agency(id: $to) {
    name
    partOf { agency { name } }
    workload(includeParts: true) { total lead due past months { month total } }
    tasks(first: 20, orderBy: { field: DEADLINE }, includeParts: true) {
      totalCount
      facets { roles { value count } statuses { value count } }
      edges { role body { name } node { label deadline status document { label issuedOn } } evidence { quote } }
    }
  }
}`

const TIMELINE = `# What was issued, and what is due, month by month.
query Timeline {
  timeline(range: { from: "2020" }) { month documents tasks }
}`

const MARKS = `# A text with everything that is to be marked in it.
query Marks {
  sources(first: 1) {
    nodes { name text document { label } marks(first: 50) { kind relation role to { label } evidence { start end } } }
  }
}`

const CHANGES = `# What changed in a directive since an earlier text of it? Null until an ingest brings other words under its name.
query Changes($id: ID!) {
  diff(document: $id) {
    from { ordinal replacedAt }
    counts { tasksAdded tasksRemoved tasksChanged tasksUnchanged bodies citations recipients }
    head { fact before after }
    tasks {
      kind
      before { ordinal text deadline }
      after { ordinal text deadline }
      words { in words }
      bodies { kind role name }
    }
    bodies { kind role name place { quote } }
    citations { kind relation name pinpoint place { quote } }
    recipients { kind name }
  }
}`

/** Queries to begin with, a tab each. */
export const SAMPLES: readonly string[] = [
  SEARCH,
  TRACE,
  CHAIN,
  IMPACT,
  PATHS,
  DOCUMENTS,
  TASKS,
  WORKLOAD,
  BODY,
  CITATIONS,
  TIMELINE,
  MARKS,
  CHANGES,
]

/** A page with one script inside it. */
export interface ScriptedPage {
  readonly html: string
  /** SHA-256 of the script, as a Content-Security-Policy names it. */
  readonly scriptHash: string
}

/** The variables of a sample, empty, to be filled in. */
function variablesOf(query: string): string | null {
  const names = [...query.matchAll(/\$(\w+): ID!/g)].map(([, name]) => `"${name}": ""`)
  return names.length === 0 ? null : `{ ${names.join(', ')} }`
}

/** What a server asks a token for. */
export type Guarded = 'nothing' | 'writes' | 'everything'

/** What to do where a token is needed: GraphiQL sends what stands in its editor of headers, and has no other place for it. */
const TOKEN = `# This server asks for a token: write it after
# “Bearer” under “Headers” below, then press
# “Re-fetch GraphQL schema” at the left edge.

`

const pages = new Map<Guarded, Promise<ScriptedPage>>()

/**
 * GraphiQL with a tab for each sample, from its package and not from a CDN; 9 MB, so it is made when somebody first asks.
 * @param guarded where it is not nothing, its headers have the place for a token; where it is everything, each tab says so
 */
export function graphiqlPage(guarded: Guarded): Promise<ScriptedPage> {
  const page = pages.get(guarded) ?? render(guarded)
  pages.set(guarded, page)
  return page
}

async function render(guarded: Guarded): Promise<ScriptedPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const headers = guarded === 'nothing' ? null : '{ "authorization": "Bearer " }'
  const shown = (query: string): string => (guarded === 'everything' ? TOKEN + query : query)
  const html = renderGraphiQL({
    title: 'Chỉ Đạo · GraphQL',
    defaultQuery: shown(SEARCH),
    defaultTabs: SAMPLES.map((query) => ({ query: shown(query), variables: variablesOf(query), headers })),
    ...(headers ? { headers, defaultHeaders: headers } : {}),
    ...(guarded === 'everything' ? { defaultEditorToolsVisibility: 'headers' } : {}),
  })
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'))
  return { html, scriptHash: `'sha256-${createHash('sha256').update(script).digest('base64')}'` }
}
