import { graphql } from './generated/index.ts'

// Variables are flat, so that a view's query opens in GraphiQL with its values in it.

/** A page of documents with their counts by value. */
export const FindDocumentsQuery = graphql(`
  query FindDocuments(
    $text: String
    $directive: Boolean
    $types: [String!]
    $from: String
    $to: String
    $issuers: [ID!]
    $levels: [Level!]
    $branches: [Branch!]
    $citedAs: [Relation!]
    $sort: DocumentOrderField!
    $direction: Direction!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $facets: Boolean!
  ) {
    documents(
      filter: {
        text: $text
        directive: $directive
        types: $types
        issued: { from: $from, to: $to }
        issuers: $issuers
        levels: $levels
        branches: $branches
        citedAs: $citedAs
      }
      orderBy: { field: $sort, direction: $direction }
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...NodeParts
        issuers(first: 2) {
          nodes {
            id
            label
          }
        }
        tasks(first: 1) {
          totalCount
        }
        citedBy(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets @include(if: $facets) {
        types {
          ...FacetParts
        }
        years {
          ...FacetParts
        }
        issuers {
          ...FacetParts
        }
        levels {
          ...FacetParts
        }
        branches {
          ...FacetParts
        }
        citedAs {
          ...FacetParts
        }
      }
    }
  }
`)

export const FacetParts = graphql(`
  fragment FacetParts on Facet {
    value
    label
    count
  }
`)

/** A page of tasks with their counts by value. */
export const FindTasksQuery = graphql(`
  query FindTasks(
    $text: String
    $statuses: [TaskStatus!]
    $from: String
    $to: String
    $bodies: [ID!]
    $roles: [Role!]
    $levels: [Level!]
    $branches: [Branch!]
    $types: [String!]
    $issuers: [ID!]
    $sort: TaskOrderField!
    $direction: Direction!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $facets: Boolean!
  ) {
    tasks(
      filter: {
        text: $text
        statuses: $statuses
        deadline: { from: $from, to: $to }
        bodies: $bodies
        roles: $roles
        levels: $levels
        branches: $branches
        types: $types
        issuers: $issuers
      }
      orderBy: { field: $sort, direction: $direction }
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...NodeParts
        ... on Task {
          due
          document {
            ...NodeParts
          }
          evidence {
            ...PlaceParts
          }
          bodies(first: 6) {
            totalCount
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
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets @include(if: $facets) {
        statuses {
          ...FacetParts
        }
        months {
          ...FacetParts
        }
        roles {
          ...FacetParts
        }
        bodies {
          ...FacetParts
        }
        levels {
          ...FacetParts
        }
        branches {
          ...FacetParts
        }
        issuers {
          ...FacetParts
        }
        types {
          ...FacetParts
        }
      }
    }
  }
`)

/** A page of bodies with their counts by value. */
export const FindBodiesQuery = graphql(`
  query FindBodies(
    $text: String
    $levels: [Level!]
    $branches: [Branch!]
    $sort: AgencyOrderField!
    $direction: Direction!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $facets: Boolean!
  ) {
    agencies(
      filter: { text: $text, levels: $levels, branches: $branches }
      orderBy: { field: $sort, direction: $direction }
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...NodeParts
        workload {
          total
          lead
          due
          past
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets @include(if: $facets) {
        levels {
          ...FacetParts
        }
        branches {
          ...FacetParts
        }
      }
    }
  }
`)

/** How much each list has of the words. */
export const FindCountsQuery = graphql(`
  query FindCounts($text: String) {
    documents(filter: { text: $text }, first: 1) {
      totalCount
    }
    tasks(filter: { text: $text }, first: 1) {
      totalCount
    }
    agencies(filter: { text: $text }, first: 1) {
      totalCount
    }
  }
`)
