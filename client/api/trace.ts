import { graphql } from './generated/index.ts'

/** How many edges of each way a node has in all. */
export const WaysParts = graphql(`
  fragment WaysParts on GraphNode {
    __typename
    id
    ... on Document {
      tasks(first: 1) {
        totalCount
      }
      citations(first: 1) {
        totalCount
      }
      citedBy(first: 1) {
        totalCount
      }
      issuers(first: 1) {
        totalCount
      }
      recipients(first: 1) {
        totalCount
      }
    }
    ... on Task {
      document {
        id
      }
      bodies(first: 1) {
        totalCount
      }
      citations(first: 1) {
        totalCount
      }
    }
    ... on Agency {
      duties: tasks(first: 1) {
        totalCount
      }
      issued(first: 1) {
        totalCount
      }
      partOf {
        agency {
          id
        }
      }
      parts(first: 1) {
        totalCount
      }
    }
  }
`)

export const WaysQuery = graphql(`
  query Ways($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...WaysParts
    }
  }
`)

export const TraceQuery = graphql(`
  query Trace($id: ID!, $first: Int!, $kinds: [EdgeKind!]!, $depth: Int!) {
    trace(from: $id, depth: $depth, first: $first, kinds: $kinds) {
      root {
        id
      }
      nodes {
        node {
          ...NodeParts
          ... on Document {
            validity {
              status
              since
            }
          }
        }
        hidden
      }
      edges {
        id
        kind
        relation
        role
        purpose
        inferred
        from {
          id
        }
        to {
          id
        }
        evidence {
          start
          end
          source {
            id
            name
          }
        }
      }
      omitted
    }
  }
`)
