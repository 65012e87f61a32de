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
  fragment TaskEdgeParts on Edge {
    id
    evidence {
      ...PlaceParts
    }
    to {
      ...NodeParts
      ... on Task {
        bodies(first: 20) {
          totalCount
          nodes {
            id
            role
            to {
              ...NodeParts
            }
            evidence {
              ...PlaceParts
            }
          }
        }
      }
    }
  }
`)

export const CitationEdgeParts = graphql(`
  fragment CitationEdgeParts on Edge {
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
        nodes {
          id
          to {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
        }
      }
      tasks(first: 100) {
        totalCount
        nodes {
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
          ...CitationEdgeParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      recipients(first: 100) {
        totalCount
        nodes {
          id
          purpose
          to {
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
        nodes {
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
          ...CitationEdgeParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
