import type { Ref } from 'react'
import type { Lane } from '../../graph/lanes.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly lanes: readonly Lane[]
  readonly describe: (lane: Lane) => string
}

/** Names of the lanes at the upper edge of the canvas; the canvas moves them with the lanes. */
export function LaneNames({ ref, lanes, describe }: Props) {
  if (lanes.length === 0) return null
  return (
    <div ref={ref} className="lane-names" aria-hidden>
      {lanes.map((lane) => (
        <span key={lane} data-lane={lane}>
          {describe(lane)}
        </span>
      ))}
    </div>
  )
}
