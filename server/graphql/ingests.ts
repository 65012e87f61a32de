// Ingests that are asked for over GraphQL, one after the other, and how they go on.
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { Repeater, SlidingBuffer } from 'graphql-yoga'
import { type Intake, takeIn } from '../intake.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Readers } from '../readers.ts'
import type { GivenFile } from '../sources/files.ts'
import type { Store } from '../store/store.ts'
import { badInput } from './cursors.ts'
import { refused } from './refusals.ts'

/** How far an ingest is. */
export interface IngestProgress {
  readonly id: string
  readonly total: number
  readonly done: number
  readonly refused: number
  /** URI of the last file done. */
  readonly latest: string | null
  readonly finished: boolean
}

/** What takes files in and tells who listens. */
export interface Ingests {
  /**
   * Reads files into the store; what it gives are the files in their order. After `close` it is shorter than `files`.
   * @param id what the ingest is called; without it a new name
   */
  run(
    id: string | null,
    files: readonly GivenFile[],
  ): Promise<{ readonly id: string; readonly intakes: readonly Intake[] }>
  /** States of an ingest from now on, until it has finished; a slow reader gets the last one of those it missed. */
  follow(id: string): AsyncIterable<IngestProgress>
  /** Ends running ingests after the files that are being saved, and all that follow. */
  close(): Promise<void>
}

/** Ingests that run or wait at a time, each with its files in memory. */
const MOST_AT_ONCE = 8
/** Finished ingests whose last state is told to those who ask late. */
const REMEMBERED = 100

/** What ingests need besides the store. */
export interface IngestsOptions {
  /** Greatest number of followers. */
  readonly most: number
  readonly log: Logger
  /** Threads to read in; without them files are read in this one. */
  readonly readers?: Readers | undefined
  readonly metrics?: Metrics | undefined
}

export function newIngests(store: Store, { most, log, readers, metrics }: IngestsOptions): Ingests {
  const states = new Map<string, IngestProgress>()
  const told = new EventEmitter().setMaxListeners(0)
  const stop = new AbortController()
  const running = new Set<string>()
  let followers = 0
  let turn: Promise<unknown> = Promise.resolve()

  function tell(state: IngestProgress): void {
    states.delete(state.id)
    states.set(state.id, state)
    const [oldest] = states.keys()
    if (oldest !== undefined && states.size > REMEMBERED && !running.has(oldest)) states.delete(oldest)
    told.emit(eventOf(state.id), state)
  }

  async function take(id: string, files: readonly GivenFile[]): Promise<readonly Intake[]> {
    const intakes: Intake[] = []
    let state: IngestProgress = { id, total: files.length, done: 0, refused: 0, latest: null, finished: false }
    tell(state)
    try {
      // URIs of given files are no paths, so the folder that paths are relative to does not matter.
      for await (const intake of takeIn(store, files, '/', { readers, signal: stop.signal })) {
        intakes.push(intake)
        metrics?.ingested('error' in intake ? 'refused' : 'change' in intake ? 'read' : 'unchanged')
        state = {
          ...state,
          done: state.done + 1,
          refused: state.refused + ('error' in intake ? 1 : 0),
          latest: files[intakes.length - 1]?.uri ?? null,
        }
        tell(state)
      }
    } finally {
      running.delete(id)
      log.info({ ingest: id, files: files.length, done: state.done, refused: state.refused }, 'Ingested')
      tell({ ...state, finished: true })
    }
    return intakes
  }

  return {
    async run(name, files) {
      const id = name ?? randomUUID()
      if (stop.signal.aborted) throw refused('UNAVAILABLE', 'The server is stopping. Ask again later.')
      if (running.has(id)) throw badInput(`An ingest “${id}” is running. Choose another name.`)
      if (running.size >= MOST_AT_ONCE)
        throw refused('BUSY', `${MOST_AT_ONCE} ingests are running or waiting. Ask again when one has ended.`)
      running.add(id)
      const result = turn.then(() => take(id, files))
      turn = result.catch(() => {})
      return { id, intakes: await result }
    },
    follow(id) {
      if (followers >= most) throw refused('BUSY', `${most} subscriptions are open. Ask again later.`)
      return new Repeater<IngestProgress>(async (push, end) => {
        followers += 1
        const send = (state: IngestProgress): void => {
          // Values that are not taken are replaced, and those after the end are dropped: neither is a failure.
          void push(state)
          if (state.finished) end()
        }
        const closed = (): void => end()
        told.on(eventOf(id), send).on('closed', closed)
        const state = states.get(id)
        if (state) send(state)
        await end
        told.off(eventOf(id), send).off('closed', closed)
        followers -= 1
      }, new SlidingBuffer(1))
    },
    async close() {
      stop.abort()
      await turn
      told.emit('closed')
    },
  }
}

/** A name of an event that no other has, `error` least of all. */
const eventOf = (id: string): string => `ingest ${id}`
