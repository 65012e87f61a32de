import type { Way } from './ways.ts'

/** A way at a node was opened so far, or closed by a count of 0. */
export interface Opening {
  readonly node: string
  readonly way: Way
  readonly count: number
}

/** A way between two nodes was asked for; its nodes are shown from then on. */
export interface PathStep {
  readonly from: string
  readonly to: string
  /** Which of the shortest ways between them: 1 for the first. */
  readonly nth: number
}

/** What the user asked to see, one after the other. */
export type Step = Opening | PathStep

export const isPath = (step: object): step is PathStep => 'to' in step
