import { expect, test } from 'vitest'
import { daysOfPeriod } from '../../../server/extract/dates.ts'
import { statusOf } from '../../../server/graphql/status.ts'

test.each([
  [null, '2025-11-23', 'NO_DEADLINE'],
  ['2025-11-23', '2025-11-23', 'DUE'],
  ['2025-11-22', '2025-11-23', 'PAST'],
])('%s on %s: %s', (due, today, status) => {
  expect(statusOf(due, today)).toBe(status)
})

test.each([
  ['2025-11-23', '2025-11-23', '2025-11-23'],
  ['2025-11', '2025-11-01', '2025-11-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-Q3', '2025-07-01', '2025-09-30'],
  ['2025', '2025-01-01', '2025-12-31'],
])('%s is from %s to %s', (iso, first, last) => {
  expect(daysOfPeriod(iso)).toEqual({ first, last })
})

// No year, no such month, no such day, a day of a quarter, and what is no date at all.
test.each(['--07-30', '2025-13', '2025-02-29', '2025-Q3-01', '2025-Q5', '', '23/11/2025', "' OR true"])(
  '%s is no period',
  (iso) => {
    expect(daysOfPeriod(iso)).toBeNull()
  },
)
