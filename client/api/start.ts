import { graphql } from './generated/index.ts'

/** What there is to begin with. */
export const StartQuery = graphql(`
  query Start {
    statistics {
      directives
      documents
      tasks
      agencies
      citations
    }
    recent: documents(filter: { directive: true }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 6) {
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
      facets {
        types {
          ...FacetParts
        }
        years {
          ...FacetParts
        }
      }
    }
    instruments: documents(filter: { instrument: true }, orderBy: { field: CITED_BY, direction: DESC }, first: 6) {
      nodes {
        ...NodeParts
        citedBy(first: 1) {
          totalCount
        }
      }
    }
    workload(first: 8) {
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
    deadlines: tasks(filter: { statuses: [DUE] }, orderBy: { field: DEADLINE }, first: 6) {
      totalCount
      nodes {
        id
        label
        deadline
        status
        evidence {
          ...PlaceParts
        }
        document {
          ...NodeParts
        }
        bodies(first: 2) {
          nodes {
            id
            label
          }
        }
      }
    }
  }
`)
