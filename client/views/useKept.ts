import { useRef } from 'react'

/** The latest value that was there: what stays to be seen while the next one is on its way. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const kept = useRef(value)
  if (value !== undefined) kept.current = value
  return kept.current
}
