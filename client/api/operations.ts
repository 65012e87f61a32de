import { graphql } from './generated/index.ts'

/** What the page shows of a node, wherever it shows one. */
export const NodeParts = graphql(`
  fragment NodeParts on GraphNode {
    __typename
    id
    label
    ... on Document {
      number
      type
      title
      issuedOn
      year
      signatory
      signedAs
      directive
      instrument
    }
    ... on Task {
      ordinal
      text
      deadline
      status
    }
    ... on Agency {
      name
      aliases
      level
      branch
      collective
    }
  }
`)

export const SearchQuery = graphql(`
  query Search($query: String!) {
    search(query: $query, first: 20) {
      hits {
        node {
          ...NodeParts
        }
      }
    }
  }
`)

export const StartQuery = graphql(`
  query Start {
    statistics {
      directives
      documents
      tasks
      agencies
      citations
    }
    documents(filter: { directive: true }, first: 12) {
      totalCount
      nodes {
        ...NodeParts
        issuers(first: 1) {
          nodes {
            id
            label
          }
        }
        tasks(first: 1) {
          totalCount
        }
      }
    }
    workload(first: 6) {
      edges {
        node {
          id
          name
        }
        workload {
          total
        }
      }
    }
  }
`)

export const WorkloadQuery = graphql(`
  query Workload($first: Int!, $after: String) {
    workload(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          name
          level
          branch
        }
        workload {
          total
          lead
          coordinate
          directed
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const SourceQuery = graphql(`
  query Source($id: ID!) {
    source(id: $id) {
      id
      name
      text
    }
  }
`)
