import type { Ref } from 'react'
import type { Heading } from '../../graph/lanes.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly headings: readonly Heading[]
}

/** Names of lanes, generations or years at the upper edge of the canvas. */
export function Headings({ ref, headings }: Props) {
  if (headings.length === 0) return null
  return (
    <div ref={ref} className="lane-names" aria-hidden>
      {headings.map(({ x, words }) => (
        <span key={x} data-x={x}>
          {words}
        </span>
      ))}
    </div>
  )
}

/** Moves the names with what is drawn below them, without React, which would be slow for it. */
export function placeHeadings(names: HTMLElement | null, { zoom, pan }: { zoom: number; pan: number }): void {
  for (const name of names?.querySelectorAll<HTMLElement>('[data-x]') ?? [])
    name.style.transform = `translateX(calc(${Number(name.dataset.x) * zoom + pan}px - 50%))`
}
