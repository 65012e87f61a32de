import { createScopedKeydownHandler, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Place } from '../addresses.ts'

interface Props {
  readonly place: Place
  /** What is looked at now. */
  readonly chosen: Place | null
  readonly onChoose: () => void
  readonly children: ReactNode
}

const moveByArrows = createScopedKeydownHandler({
  parentSelector: '[data-list]',
  siblingSelector: '.row',
  loop: false,
  activateOnFocus: false,
  orientation: 'vertical',
})

/** A line of a list that brings its words into view. */
export function Row({ place, chosen, onChoose, children }: Props) {
  return (
    <UnstyledButton
      className="row"
      aria-current={chosen?.start === place.start && chosen.end === place.end ? 'true' : undefined}
      onClick={onChoose}
      onKeyDown={moveByArrows}
    >
      {children}
    </UnstyledButton>
  )
}
