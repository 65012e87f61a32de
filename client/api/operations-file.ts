import { createHash } from 'node:crypto'
import type { DocumentNode } from 'graphql'
import { formatDocument, stringifyDocument } from 'urql'
import type { Plugin } from 'vite'
import * as generated from './generated/graphql.ts'

/** Writes into the built page what it may ask, by SHA-256, so that the server knows the operations whose digests the page sends. */
export const operationsFile: Plugin = {
  name: 'operations-file',
  generateBundle() {
    const documents = Object.values(generated) as readonly DocumentNode[]
    const operations = documents
      .filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition'))
      .map((document) => {
        const text = stringifyDocument(formatDocument(document) as DocumentNode)
        return [createHash('sha256').update(text).digest('hex'), text]
      })
    this.emitFile({
      type: 'asset',
      fileName: 'operations.json',
      source: JSON.stringify(Object.fromEntries(operations)),
    })
  },
}
