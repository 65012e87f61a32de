import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Metrics } from '../metrics.ts'
import { StoreTimeoutError } from '../store/errors.ts'
import type { Context } from './context.ts'

/** Ends queries that take too long, and those whose client went away, down to their statements in the store; counts what was answered. */
export function operationControl(seconds: number, metrics: Metrics | undefined): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { stop, request } = args.contextValue
      const operation = getOperationAST(args.document, args.operationName)?.operation ?? 'query'
      const start = performance.now()
      // A write goes on: what it was given is here, and it is done wholly or not at all.
      const isQuery = operation === 'query'
      const late = setTimeout(() => isQuery && stop.abort(tooLate(seconds)), seconds * 1000)
      const leave = (): void => stop.abort(new ClientLeft('The client went away.'))
      if (isQuery) request.signal.addEventListener('abort', leave)
      return {
        onExecuteDone({ result }) {
          clearTimeout(late)
          request.signal.removeEventListener('abort', leave)
          const outcome = 'errors' in result && result.errors ? 'errors' : 'done'
          metrics?.answered(operation, outcome, (performance.now() - start) / 1000)
        },
      }
    },
    onResultProcess({ result }) {
      if (Array.isArray(result) || !('errors' in result)) return
      for (const { extensions } of result.errors ?? []) metrics?.refused(String(extensions?.code ?? 'OTHER'))
    },
    onSubscribe() {
      return {
        onSubscribeResult() {
          metrics?.subscribed(1)
          return { onEnd: () => metrics?.subscribed(-1) }
        },
      }
    },
  }
}

/** Nobody waits for the answer. */
export class ClientLeft extends Error {
  override name = 'ClientLeft'
}

const tooLate = (seconds: number): StoreTimeoutError =>
  new StoreTimeoutError(`The query took longer than ${seconds} seconds. Ask for less.`)
