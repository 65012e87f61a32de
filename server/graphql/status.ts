import type { TaskStatus } from './generated.ts'

/** Months at whose end a quarter ends. */
const LAST_MONTH: Readonly<Record<string, string>> = { Q1: '03', Q2: '06', Q3: '09', Q4: '12' }

/**
 * Where a deadline stands: a period ends with its last day. ISO dates of one precision compare as text.
 * @param deadline `2024-06-30`, `2024-06`, `2024-Q2` or `2024`
 * @param today `2024-06-30`
 */
export function statusOf(deadline: string | null, today: string): TaskStatus {
  if (deadline === null) return 'NO_DEADLINE'
  const end = deadline.replace(/Q[1-4]$/, (quarter) => LAST_MONTH[quarter] ?? quarter)
  return end < today.slice(0, end.length) ? 'PAST' : 'DUE'
}
