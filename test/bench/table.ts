import { Bench, type Task } from 'tinybench'

/** What one measurement tells: printed as soon as it is there, for some take long. */
export interface Table {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** One thing that is measured, table by table. */
export type Subject = () => AsyncGenerator<Table>

/** Times next to a limit, which is the first that is added to the bench and runs in the same process. */
export async function nextToLimit(title: string, limit: string, fill: (bench: Bench) => void): Promise<Table> {
  const bench = new Bench({ time: 1000 })
  fill(bench)
  await bench.run()
  return { title: `${title}; limit: ${limit}`, rows: bench.tasks.map((task) => row(task, bench.tasks[0])) }
}

/** Middle and slow end of the times, and how many times the limit's middle the middle is. */
function row(task: Task, limit: Task | undefined): Readonly<Record<string, string>> {
  const { p50, p99 } = latency(task)
  return {
    what: task.name,
    'p50 ms': p50.toFixed(3),
    'p99 ms': p99.toFixed(3),
    'times limit': limit ? (p50 / latency(limit).p50).toFixed(1) : '',
  }
}

function latency({ name, result }: Task): { readonly p50: number; readonly p99: number } {
  if (result && 'latency' in result) return { p50: result.latency.p50 ?? Number.NaN, p99: result.latency.p99 }
  throw new Error(`${name} did not run to its end: ${JSON.stringify(result)}`)
}

/** A figure that is only told. */
export function told(what: string, figure: string): Readonly<Record<string, string>> {
  return { what, figure, goal: '', met: '' }
}

/** A figure with what it should be, and whether it is. */
export function held(what: string, figure: string, goal: string, met: boolean): Readonly<Record<string, string>> {
  return { what, figure, goal, met: met ? 'yes' : 'NO' }
}

/** Milliseconds that `run` takes: the median of several runs, after one that warms up. */
export function median(runs: number, run: () => void): number {
  run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return middleOf(times)
}

/** The median. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
