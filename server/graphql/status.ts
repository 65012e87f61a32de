import type { TaskStatus } from './generated.ts'

/**
 * Where a deadline stands.
 * @param due last day of the deadline, `2024-06-30`
 * @param today `2024-06-30`
 */
export function statusOf(due: string | null, today: string): TaskStatus {
  if (due === null) return 'NO_DEADLINE'
  return due < today ? 'PAST' : 'DUE'
}
