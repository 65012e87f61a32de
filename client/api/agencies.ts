import { graphql } from './generated/index.ts'

export const WorkloadParts = graphql(`
  fragment WorkloadParts on Workload {
    total
    lead
    coordinate
    directed
    due
    past
    noDeadline
    months {
      month
      total
      lead
    }
  }
`)

/** Bodies by workload, of the tasks and bodies that the filters leave. */
export const WorkloadQuery = graphql(`
  query Workload(
    $text: String
    $levels: [Level!]
    $branches: [Branch!]
    $roles: [Role!]
    $statuses: [TaskStatus!]
    $from: String
    $to: String
    $parts: Boolean!
    $predecessors: Boolean!
    $sort: WorkloadOrderField!
    $direction: Direction!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    workload(
      filter: {
        text: $text
        levels: $levels
        branches: $branches
        roles: $roles
        statuses: $statuses
        deadline: { from: $from, to: $to }
      }
      orderBy: { field: $sort, direction: $direction }
      includeParts: $parts
      includePredecessors: $predecessors
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      edges {
        node {
          id
          name
          level
          branch
        }
        workload {
          ...WorkloadParts
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets {
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

/** A task of a body, with the decision behind it and the instruments that it names. */
export const DutyParts = graphql(`
  fragment DutyParts on AgencyTaskEdge {
    role
    body {
      id
      label
    }
    node {
      id
      ordinal
      text
      deadline
      due
      status
      evidence {
        ...PlaceParts
      }
      document {
        ...NodeParts
      }
      citations(first: 4) {
        nodes {
          relation
          to {
            ...NodeParts
          }
        }
      }
    }
  }
`)

/** One body: what it is, what it must do, and by when. */
export const AgencyQuery = graphql(`
  query Agency(
    $id: ID!
    $parts: Boolean!
    $predecessors: Boolean!
    $roles: [Role!]
    $statuses: [TaskStatus!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    agency(id: $id) {
      ...NodeParts
      since
      until
      predecessors {
        on
        decree
        agency {
          id
          label
        }
      }
      successors {
        on
        decree
        agency {
          id
          label
        }
      }
      partOf {
        agency {
          id
          label
        }
      }
      subordinates: parts(first: 50) {
        totalCount
        nodes {
          id
          label
        }
      }
      workload(includeParts: $parts, includePredecessors: $predecessors) {
        ...WorkloadParts
      }
      deadlines: tasks(
        filter: { statuses: [DUE, PAST] }
        orderBy: { field: DEADLINE }
        includeParts: $parts
        includePredecessors: $predecessors
        first: 100
      ) {
        totalCount
        nodes {
          id
          label
          due
          deadline
          status
          evidence {
            ...PlaceParts
          }
          document {
            id
            label
          }
        }
      }
      tasks(
        filter: { roles: $roles, statuses: $statuses }
        orderBy: { field: DEADLINE }
        includeParts: $parts
        includePredecessors: $predecessors
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        edges {
          ...DutyParts
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        facets {
          statuses {
            ...FacetParts
          }
          roles {
            ...FacetParts
          }
        }
      }
      issued(first: 10) {
        totalCount
        nodes {
          ...NodeParts
        }
      }
    }
  }
`)

/** What stands behind the tasks of a body: the decisions that assign them, and the instruments that those rest on. */
export const GroundsQuery = graphql(`
  query Grounds($id: ID!, $after: String) {
    agency(id: $id) {
      tasks(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          document {
            ...NodeParts
            citations(relations: [BASIS], first: 10) {
              nodes {
                to {
                  ...NodeParts
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** Bodies side by side. */
export const CompareQuery = graphql(`
  query Compare($ids: [ID!]!, $parts: Boolean!, $predecessors: Boolean!) {
    nodes(ids: $ids) {
      ... on Agency {
        id
        name
        level
        branch
        workload(includeParts: $parts, includePredecessors: $predecessors) {
          ...WorkloadParts
        }
      }
    }
  }
`)

export const MatrixTask = graphql(`
  fragment MatrixTask on Task {
    id
    document {
      ...NodeParts
    }
  }
`)

/** Which decisions the tasks of the busiest bodies come from. */
export const MatrixQuery = graphql(`
  query Matrix(
    $text: String
    $levels: [Level!]
    $branches: [Branch!]
    $roles: [Role!]
    $statuses: [TaskStatus!]
    $from: String
    $to: String
  ) {
    workload(
      filter: {
        text: $text
        levels: $levels
        branches: $branches
        roles: $roles
        statuses: $statuses
        deadline: { from: $from, to: $to }
      }
      first: 15
    ) {
      edges {
        node {
          id
          name
          tasks(
            filter: { roles: $roles, statuses: $statuses, deadline: { from: $from, to: $to } }
            first: 100
          ) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...MatrixTask
            }
          }
        }
      }
    }
  }
`)

/** Further tasks of one of these bodies. */
export const MatrixTasksQuery = graphql(`
  query MatrixTasks($id: ID!, $roles: [Role!], $statuses: [TaskStatus!], $from: String, $to: String, $after: String) {
    agency(id: $id) {
      tasks(
        filter: { roles: $roles, statuses: $statuses, deadline: { from: $from, to: $to } }
        first: 100
        after: $after
      ) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MatrixTask
        }
      }
    }
  }
`)
