import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Canvas, createCanvas } from '../../graph/canvas.ts'
import type { EdgeElement, NodeElement } from '../../graph/elements.ts'
import type { Scheme } from '../../graph/style.ts'

interface Props {
  readonly elements: { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] }
  /** The node that is in view at first. */
  readonly root: string
  readonly selected: string | null
  readonly scheme: Scheme
  readonly onSelect: (id: string | null) => void
  readonly onExpand: (id: string) => void
}

const ZOOM = 1.25

/** The drawn graph. What it shows stands in the list beside it, too, for those who do not see or point. */
export function GraphCanvas({ elements, root, selected, scheme, onSelect, onExpand }: Props) {
  const { t } = useTranslation()
  const ground = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)
  const events = useRef({ onSelect, onExpand })
  events.current = { onSelect, onExpand }
  const firstScheme = useRef(scheme)

  useEffect(() => {
    if (!ground.current) return
    const drawn = createCanvas(ground.current, firstScheme.current, {
      onSelect: (id) => events.current.onSelect(id),
      onExpand: (id) => events.current.onExpand(id),
    })
    canvas.current = drawn
    return () => {
      canvas.current = null
      drawn.destroy()
    }
  }, [])
  useEffect(() => canvas.current?.show(elements, root), [elements, root])
  useEffect(() => canvas.current?.paint(scheme), [scheme])
  useEffect(() => canvas.current?.choose(selected), [selected, elements])

  const buttons = [
    ['trace.zoomIn', '+', () => canvas.current?.zoom(ZOOM)],
    ['trace.zoomOut', '−', () => canvas.current?.zoom(1 / ZOOM)],
    ['trace.fit', '⤢', () => canvas.current?.fit()],
  ] as const
  return (
    <div style={{ position: 'relative' }}>
      <div
        ref={ground}
        className="canvas"
        role="img"
        aria-label={t('trace.graphHelp')}
        data-nodes={elements.nodes.length}
      />
      <Group gap={4} style={{ position: 'absolute', right: 8, top: 8 }}>
        {buttons.map(([name, sign, act]) => (
          <Tooltip key={name} label={t(name)}>
            <ActionIcon variant="default" aria-label={t(name)} onClick={act}>
              {sign}
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </div>
  )
}
