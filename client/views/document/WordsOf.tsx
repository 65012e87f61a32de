import { Fragment } from 'react'
import type { TextSide } from '../../api/generated/graphql.ts'

/** Words before and after a change that are shown of what stayed. */
const AROUND = 8

interface Run {
  readonly in: TextSide
  readonly words: string
}

/** The words of two texts in one line: what is gone struck out, what is new underlined, of what stayed only what stands around. */
export function WordsOf({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ in: side, words }, index) => {
    const place = `${index} ${side}`
    if (side === 'BEFORE') return <del key={place}>{words} </del>
    if (side === 'AFTER') return <ins key={place}>{words} </ins>
    return <Fragment key={place}>{shortened(words, index > 0, index < runs.length - 1)} </Fragment>
  })
}

/** Words without those in the middle, far from what stands before and after. */
function shortened(words: string, after: boolean, before: boolean): string {
  const all = words.split(' ')
  const [head, tail] = [after ? AROUND : 0, before ? AROUND : 0]
  if (all.length <= head + tail + 1) return words
  return [...all.slice(0, head), '…', ...(tail > 0 ? all.slice(-tail) : [])].join(' ')
}
