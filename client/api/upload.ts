import { graphql } from './generated/index.ts'

/** Reads files into the graph. */
export const IngestMutation = graphql(`
  mutation Ingest($files: [File!]!, $id: ID!) {
    ingest(files: $files, id: $id) {
      id
      results {
        name
        outcome
        fault
        source {
          id
          document {
            id
            label
          }
        }
      }
    }
  }
`)

/** How far an ingest is. */
export const IngestProgressSubscription = graphql(`
  subscription IngestProgress($id: ID!) {
    ingestProgress(id: $id) {
      id
      total
      done
      refused
      latest
      finished
    }
  }
`)
