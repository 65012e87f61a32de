import { RULES } from './data/rules.ts'

/** Name of a rule of {@link RULES}. */
export type Rule = keyof typeof RULES

/** By which rule something was found, and how far that may be trusted, from 0 to 1. */
export interface Finding {
  readonly rule: Rule
  readonly confidence: number
}

/** What was found by that rule; `base` is the finding that it builds on. */
export function by(rule: Rule, base?: Finding): Finding {
  const own = RULES[rule].confidence
  return { rule, confidence: base ? Math.round(own * base.confidence * 100) / 100 : own }
}
