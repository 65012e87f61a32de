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

export const TracedEdge = graphql(`
  fragment TracedEdge on Edge {
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
`)

export const TracedNode = graphql(`
  fragment TracedNode on GraphNode {
    ...NodeParts
    ... on Document {
      validity {
        status
        since
      }
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
          ...TracedNode
        }
        hidden
      }
      edges {
        ...TracedEdge
      }
      omitted
    }
  }
`)

/** The shortest ways between two nodes in all that the server has. */
export const PathQuery = graphql(`
  query Path($from: ID!, $to: ID!, $maxLength: Int!, $kinds: [EdgeKind!]!, $first: Int!) {
    paths(from: $from, to: $to, maxLength: $maxLength, kinds: $kinds, first: $first) {
      paths {
        steps {
          node {
            ...TracedNode
          }
          edge {
            ...TracedEdge
          }
          next {
            ...TracedNode
          }
        }
      }
      complete
    }
  }
`)
