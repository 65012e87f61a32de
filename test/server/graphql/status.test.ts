import { expect, test } from 'vitest'
import { statusOf } from '../../../server/graphql/status.ts'

test.each([
  [null, '2025-11-23', 'NO_DEADLINE'],
  ['2025-11-23', '2025-11-23', 'DUE'],
  ['2025-11-22', '2025-11-23', 'PAST'],
  ['2025-11', '2025-11-30', 'DUE'],
  ['2025-11', '2025-12-01', 'PAST'],
  ['2025-Q3', '2025-09-30', 'DUE'],
  ['2025-Q3', '2025-10-01', 'PAST'],
  ['2025', '2025-12-31', 'DUE'],
  ['2025', '2026-01-01', 'PAST'],
])('%s on %s: %s', (deadline, today, status) => {
  expect(statusOf(deadline, today)).toBe(status)
})
