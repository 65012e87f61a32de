// Traces for OpenTelemetry: a span for each request, and below it one for each statement. Loaded only where they are sent somewhere.
import {
  context,
  DiagLogLevel,
  defaultTextMapGetter,
  diag,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { AlwaysOnSampler, BatchSpanProcessor, ParentBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace'
import { type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from './log.ts'
import type { Store } from './store/store.ts'

/** What makes spans. They hold names and numbers: never the text of a query, its variables or headers. */
export interface Tracing {
  /** Makes a span of each request over GraphQL, below the one of its caller where it tells one (`traceparent`). */
  readonly plugin: Plugin
  /** The same store; each of its statements is a span below the one that is open. */
  traced(store: Store): Store
  /** Sends what was not sent yet, within a bound. */
  close(): Promise<void>
}

/** Milliseconds that the last spans have to be sent when the program ends. */
const PATIENCE = 3_000

/**
 * Begins to send traces. Name, headers and time-outs come from the environment, as OpenTelemetry's specification says
 * (`OTEL_SERVICE_NAME`, `OTEL_EXPORTER_OTLP_HEADERS` …); what was not sent is told in the log.
 * @param url where spans are posted, as JSON: OTLP over HTTP
 */
export function openTracing(url: string, log: Logger): Tracing {
  const tell = (message: string): void => log.warn({ traces: message.slice(0, 500) }, 'Traces')
  const quiet = (): void => {}
  diag.setLogger({ error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN)
  const contexts = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(contexts)
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'chidao' }).merge(detectResources({ detectors: [envDetector] })),
    // Who calls decides; what begins here is sent whole, and a collector may sample it.
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  })
  const tracer = provider.getTracer('chidao')
  return {
    plugin: requestSpans(tracer),
    traced: (store) => tracedStore(tracer, store),
    async close() {
      const late = new Promise((done) => setTimeout(done, PATIENCE).unref())
      await Promise.race([provider.shutdown().catch((error: unknown) => tell(String(error))), late])
      context.disable()
      diag.disable()
    },
  }
}

function requestSpans(tracer: Tracer): Plugin {
  const propagator = new W3CTraceContextPropagator()
  return {
    instrumentation: {
      request({ request }, answer) {
        const carrier = { traceparent: request.headers.get('traceparent') ?? undefined }
        const caller = propagator.extract(context.active(), carrier, defaultTextMapGetter)
        const attributes = { 'http.request.method': request.method, 'url.path': '/graphql' }
        const options = { kind: SpanKind.SERVER, attributes }
        return tracer.startActiveSpan(`${request.method} /graphql`, options, caller, (span) => spanning(span, answer))
      },
    },
    onExecute: ({ args }) => nameSpan(args),
    onSubscribe: ({ args }) => nameSpan(args),
    onResultProcess({ result }) {
      const errors = Array.isArray(result) || !('errors' in result) ? [] : (result.errors ?? [])
      const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'OTHER'))
      if (codes.length > 0) fail(trace.getActiveSpan(), [...new Set(codes)].sort().join(' '))
    },
    onResponse({ response }) {
      trace.getActiveSpan()?.setAttribute('http.response.status_code', response.status)
    },
  }
}

/** Calls the span of the request by its operation. */
function nameSpan({ document, operationName }: ExecutionArgs): void {
  const operation = getOperationAST(document, operationName)
  if (!operation) return
  const { operation: type, name } = operation
  trace
    .getActiveSpan()
    ?.updateName(name ? `${type} ${name.value}` : type)
    .setAttributes({ 'graphql.operation.type': type, ...(name ? { 'graphql.operation.name': name.value } : {}) })
}

function tracedStore(tracer: Tracer, store: Store): Store {
  const inSpan = <T>(name: string, work: (span: Span) => Promise<T>): Promise<T> =>
    tracer.startActiveSpan(name, { kind: SpanKind.CLIENT }, (span) => spanning(span, () => work(span)))
  const counted = async <R>(span: Span, rows: Promise<readonly R[]>): Promise<readonly R[]> => {
    span.setAttribute('db.response.returned_rows', (await rows).length)
    return rows
  }
  return {
    ...store,
    read: (name, parameters, signal) => inSpan(name, (span) => counted(span, store.read(name, parameters, signal))),
    write: (work) =>
      inSpan('write', () =>
        store.write((transaction) =>
          work({
            run: (name, parameters) => inSpan(name, (span) => counted(span, transaction.run(name, parameters))),
          }),
        ),
      ),
  }
}

/** Ends a span with the work; of an error only its name is told. */
async function spanning<T>(span: Span, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    fail(span, error instanceof Error ? error.name : 'Error')
    throw error
  } finally {
    span.end()
  }
}

function fail(span: Span | undefined, type: string): void {
  span?.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR })
}
