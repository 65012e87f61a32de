// The program's server, started in this process on a free port and an empty folder.
import { rmSync } from 'node:fs'
import { readConfig } from '../../server/config.ts'
import { startServer } from '../../server/start.ts'
import { temporaryFolder } from './samples.ts'

/** Errors of GraphQL and of HTTP look alike. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, looked at by the tests
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string; readonly id?: string }
  }[]
}

/** A server under test. */
export interface TestServer {
  readonly url: string
  /** What it said when it started. */
  readonly said: readonly string[]
  /** Sends a request to /graphql and reads its answer as JSON. */
  post(body: BodyInit, headers?: Readonly<Record<string, string>>): Promise<{ readonly status: number } & Answer>
  /** Posts a query as JSON. */
  ask(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number } & Answer>
  close(): Promise<void>
}

/** Starts a server as the environment says, with the samples in it. */
export async function startTestServer(environment: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const CHIDAO_DATA = temporaryFolder()
  const said: string[] = []
  const server = await startServer(
    readConfig({ PORT: '0', CHIDAO_DATA, CHIDAO_LOG: 'silent', ...environment }, '/'),
    (line) => said.push(line),
  )
  const url = server.url.replace('0.0.0.0', '127.0.0.1')
  const post: TestServer['post'] = async (body, headers = {}) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
    return { status: response.status, ...((await response.json()) as Answer) }
  }
  return {
    url,
    said,
    post,
    ask: (query, variables = {}, headers = {}) =>
      post(JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers }),
    async close() {
      await server.close()
      rmSync(CHIDAO_DATA, { recursive: true })
    },
  }
}

/** A GraphQL multipart request for one ingest of files. */
export function uploadOf(files: readonly File[], query = UPLOAD): FormData {
  const form = new FormData()
  form.append('operations', JSON.stringify({ query, variables: { files: files.map(() => null) } }))
  form.append('map', JSON.stringify(Object.fromEntries(files.map((_, index) => [index, [`variables.files.${index}`]]))))
  files.forEach((file, index) => {
    form.append(String(index), file, file.name)
  })
  return form
}

const UPLOAD = `mutation ($files: [File!]!) { ingest(files: $files) {
  id results { name outcome fault source { id name uri format } }
} }`
