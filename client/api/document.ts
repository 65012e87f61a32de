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

/** A task as the outline shows it. */
export const OutlineParts = graphql(`
  fragment OutlineParts on DocumentTaskEdge {
    evidence {
      ...PlaceParts
    }
    node {
      id
      ordinal
      label
      deadline
      deadlineEvidence {
        ...PlaceParts
      }
      status
      bodies(first: 20) {
        edges {
          role
          node {
            id
            label
          }
        }
      }
    }
  }
`)

/** A mention with both ends. */
export const MentionParts = graphql(`
  fragment MentionParts on Citation {
    id
    relation
    inferred
    from {
      ...NodeParts
    }
    to {
      ...NodeParts
    }
    evidence {
      ...PlaceParts
    }
  }
`)

/** A mention in a document, with the documents that it may mean. */
export const CitationParts = graphql(`
  fragment CitationParts on Citation {
    ...MentionParts
    candidates {
      id
      label
      year
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
        revisions {
          ordinal
          replacedAt
        }
      }
      validity {
        status
        since
        by {
          ...MentionParts
        }
      }
      issuers(first: 5) {
        nodes {
          id
          label
        }
      }
      tasks(first: 100) {
        totalCount
        edges {
          ...OutlineParts
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
          purpose
          node {
            id
            label
          }
          evidence {
            ...PlaceParts
          }
        }
      }
      citedBy(first: 100) {
        totalCount
        nodes {
          ...MentionParts
        }
      }
    }
  }
`)

/** What changed in a source of a document since its last earlier text. */
export const ChangesQuery = graphql(`
  query Changes($id: ID!, $source: ID!) {
    diff(document: $id, source: $source) {
      head {
        fact
        before
        after
      }
      tasks {
        kind
        before {
          ordinal
          text
          deadline
        }
        after {
          ordinal
          text
          deadline
          place {
            start
            end
          }
        }
        words {
          in
          words
        }
        bodies {
          kind
          name
          role
        }
      }
      citations {
        kind
        name
        relation
        pinpoint
      }
      recipients {
        kind
        name
      }
    }
  }
`)

export const DocumentTasksQuery = graphql(`
  query DocumentTasks($id: ID!, $after: String) {
    document(id: $id) {
      tasks(first: 100, after: $after) {
        edges {
          ...OutlineParts
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

/** What is to be marked in a text, from a place on. */
export const MarksQuery = graphql(`
  query Marks($id: ID!, $from: Int!) {
    source(id: $id) {
      marks(from: $from, first: 1000) {
        id
        kind
        relation
        role
        purpose
        from {
          ...NodeParts
        }
        to {
          ...NodeParts
          ... on Task {
            deadlineEvidence {
              start
              end
            }
          }
        }
        evidence {
          start
          end
        }
      }
    }
  }
`)
