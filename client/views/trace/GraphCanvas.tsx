import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Canvas, createCanvas } from '../../graph/canvas.ts'
import type { Elements } from '../../graph/elements.ts'
import type { Heading, Point } from '../../graph/lanes.ts'
import { type Direction, nearest } from '../../graph/move.ts'
import type { Scheme } from '../../graph/style.ts'
import { Headings, placeHeadings } from './Headings.tsx'

interface Props {
  readonly elements: Elements
  /** The node that is in view at first. */
  readonly root: string
  /** Node or line that is chosen. */
  readonly selected: string | null
  readonly scheme: Scheme
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  readonly onPin?: (id: string, at: Point) => void
  /** What can be done with a node, at a place on the canvas. */
  readonly menu?: (id: string, at: Point, onClose: () => void) => ReactNode
  /** What stands at the upper edge. */
  readonly headings: readonly Heading[]
}

const ZOOM = 1.25
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The drawn graph, for pointer, touch and keys. What it shows stands in the list beside it, too. */
export function GraphCanvas(props: Props) {
  const { elements, root, selected, scheme, onSelect, menu, headings } = props
  const { t } = useTranslation()
  const canvas = useRef<Canvas>(null)
  const ground = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLDivElement>(null)
  const moved = useRef({ zoom: 1, pan: 0 })
  const [asked, setAsked] = useState<{ readonly id: string; readonly at: Point } | null>(null)
  const events = useRef(props)
  events.current = props
  // Keys may come faster than the address changes: they go on from where the last one led.
  const stand = useRef(selected ?? root)
  const onTheWay = useRef<string[]>([])
  useEffect(() => {
    const arrived = onTheWay.current.indexOf(selected ?? root)
    if (arrived < 0) stand.current = selected ?? root
    onTheWay.current.splice(0, arrived < 0 ? Infinity : arrived + 1)
  }, [selected, root])
  const first = useRef({ scheme, expected: elements.nodes.length + elements.edges.length })

  // Before the page is painted: a frame sooner.
  useLayoutEffect(() => {
    if (!ground.current) return
    const drawn = createCanvas(
      ground.current,
      first.current.scheme,
      {
        onSelect: (id) => events.current.onSelect(id),
        onOpen: (id) => events.current.onOpen(id),
        onMenu: (id, at) => setAsked({ id, at }),
        onPin: (id, at) => events.current.onPin?.(id, at),
        onMove: (view) => {
          moved.current = view
          placeHeadings(names.current, view)
        },
      },
      first.current.expected,
    )
    canvas.current = drawn
    return () => {
      canvas.current = null
      drawn.destroy()
    }
  }, [])
  useLayoutEffect(() => canvas.current?.show(elements, root), [elements, root])
  useEffect(() => placeHeadings(names.current, moved.current), [headings])
  useEffect(() => canvas.current?.paint(scheme), [scheme])
  useEffect(() => canvas.current?.choose(selected), [selected, elements])

  const ask = (id: string): void => {
    const at = canvas.current?.placeOf(id)
    if (at) setAsked({ id, at })
  }
  const goTo = (id: string): void => {
    stand.current = id
    onTheWay.current.push(id)
    onSelect(id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== ground.current || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    const acts: Readonly<Record<string, () => void>> = {
      Home: () => goTo(root),
      Escape: () => onSelect(null),
      Enter: () => ask(stand.current),
      ContextMenu: () => ask(stand.current),
      '+': () => canvas.current?.zoom(ZOOM),
      '-': () => canvas.current?.zoom(1 / ZOOM),
      '0': () => canvas.current?.fit(),
    }
    const act = direction
      ? () => {
          const next = nearest(elements.nodes, stand.current, direction)
          if (next !== null) goTo(next)
        }
      : acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const buttons = [
    ['trace.zoomIn', IconPlus, () => canvas.current?.zoom(ZOOM)],
    ['trace.zoomOut', IconMinus, () => canvas.current?.zoom(1 / ZOOM)],
    ['trace.fit', IconArrowsMaximize, () => canvas.current?.fit()],
  ] as const
  const chosen = elements.nodes.find(({ id }) => id === selected)
  return (
    <div style={{ position: 'relative' }}>
      <div
        ref={ground}
        className="canvas"
        role="application"
        aria-label={t('trace.graph')}
        aria-roledescription={t('trace.graphRole')}
        aria-describedby="graph-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through the graph; see its description
        tabIndex={0}
        data-nodes={elements.nodes.length}
        data-edges={elements.edges.length}
        onKeyDown={onKeyDown}
      />
      <p id="graph-help" className="unseen">
        {t('trace.graphHelp')}
      </p>
      <p className="unseen" aria-live="polite">
        {chosen?.label}
      </p>
      <Headings ref={names} headings={headings} />
      <Group gap={4} className="canvas-buttons no-print">
        {buttons.map(([name, Icon, act]) => (
          <Tooltip key={name} label={t(name)}>
            <ActionIcon variant="default" size="lg" aria-label={t(name)} onClick={act}>
              <Icon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
      {asked &&
        menu?.(asked.id, asked.at, () => {
          setAsked(null)
          ground.current?.focus({ preventScroll: true })
        })}
    </div>
  )
}
