import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { operationsFile } from './client/api/operations-file.ts'

/** As Node does: the entry that other packages load, too, so that the server has one class GraphQLError, one class GraphQLSchema. */
const ONE_GRAPHQL = { alias: [{ find: /^graphql$/, replacement: import.meta.resolve('graphql') }] }

export default defineConfig({
  root: 'client',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), operationsFile],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  test: {
    projects: [
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'node',
          root: import.meta.dirname,
          include: ['test/**/*.test.ts'],
          exclude: ['test/neo4j/**', 'test/browser/**', 'node_modules/**'],
          // A machine that is busy with other things is no fault.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'neo4j',
          root: import.meta.dirname,
          include: ['test/neo4j/**/*.test.ts', 'test/contract/**/*.test.ts'],
          globalSetup: 'test/neo4j/server.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'browser',
          root: import.meta.dirname,
          include: ['test/browser/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
