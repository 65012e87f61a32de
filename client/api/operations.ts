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

export const SourceQuery = graphql(`
  query Source($id: ID!) {
    source(id: $id) {
      id
      name
      text
    }
  }
`)
