import { graphql } from './generated/index.ts'

/** Where a text says what an edge says. */
export const PlaceParts = graphql(`
  fragment PlaceParts on Evidence {
    start
    end
    quote
    source {
      id
    }
  }
`)

export const TaskEdgeParts = graphql(`
  fragment TaskEdgeParts on DocumentTaskEdge {
    id
    evidence {
      ...PlaceParts
    }
    node {
      ...NodeParts
      bodies(first: 20) {
        totalCount
        edges {
          id
          role
          node {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
    }
  }
`)

export const CitationParts = graphql(`
  fragment CitationParts on Citation {
    id
    relation
    inferred
    to {
      ...NodeParts
    }
    evidence {
      ...PlaceParts
    }
  }
`)

/** What the page of a document shows; lists come a hundred at a time. */
export const DocumentQuery = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      ...NodeParts
      sources {
        id
        name
        format
      }
      validity {
        status
        since
        by {
          id
          relation
          from {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
      issuers(first: 5) {
        edges {
          id
          node {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
      tasks(first: 100) {
        totalCount
        edges {
          ...TaskEdgeParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      citations(first: 100) {
        totalCount
        nodes {
          ...CitationParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      recipients(first: 100) {
        totalCount
        edges {
          id
          purpose
          node {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
      citedBy(first: 100) {
        totalCount
        nodes {
          id
          relation
          from {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
    }
  }
`)

export const DocumentTasksQuery = graphql(`
  query DocumentTasks($id: ID!, $after: String) {
    document(id: $id) {
      tasks(first: 100, after: $after) {
        edges {
          ...TaskEdgeParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const DocumentCitationsQuery = graphql(`
  query DocumentCitations($id: ID!, $after: String) {
    document(id: $id) {
      citations(first: 100, after: $after) {
        nodes {
          ...CitationParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
