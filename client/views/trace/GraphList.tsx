import { Button, createScopedKeydownHandler, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Graph, type GraphNode, type Kind, kindOf } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useEdgeWords } from './useEdgeWords.ts'

interface Props {
  readonly graph: Graph
  readonly lines: readonly Line[]
  /** Node, or line, that is chosen. */
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

const ORDER: readonly Kind[] = ['Directive', 'Task', 'Agency', 'Instrument', 'Source']

/** Rows of a kind that are listed at once; thousands would take long to draw. */
const ROWS = 60

/** The graph as a list: nodes by kind, each with the lines that leave it. Everything in the graph can be chosen here. */
export const GraphList = memo(function GraphList({ graph, lines, selected, onSelect }: Props) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const leaving = Map.groupBy(lines, ({ from }) => from)
  return (
    <div data-list>
      {ORDER.map((kind) => {
        const members = graph.nodes.filter((node) => kindOf(node) === kind)
        return (
          members.length > 0 && (
            <Section
              key={kind}
              kind={kind}
              members={members}
              leaving={leaving}
              nodes={nodes}
              selected={selected}
              onSelect={onSelect}
            />
          )
        )
      })}
    </div>
  )
})

interface SectionProps extends Pick<Props, 'selected' | 'onSelect'> {
  readonly kind: Kind
  readonly members: readonly GraphNode[]
  readonly leaving: ReadonlyMap<string, readonly Line[]>
  readonly nodes: ReadonlyMap<string, GraphNode>
}

function Section({ kind, members, leaving, nodes, selected, onSelect }: SectionProps) {
  const { t } = useTranslation()
  const [room, setRoom] = useState(ROWS)
  return (
    <section>
      <Title order={3} size="h6" mt="sm">
        {t(`kinds.${kind}`)} ({members.length})
      </Title>
      <ul className="plain-list">
        {members.slice(0, room).map((node) => (
          <li key={node.id}>
            <Row id={node.id} selected={selected} onSelect={onSelect}>
              <Group gap="sm" wrap="nowrap" align="flex-start">
                <KindBadge kind={kind} />
                <Text span size="sm" fw={500} lineClamp={4}>
                  {node.label}
                </Text>
              </Group>
            </Row>
            <Lines lines={leaving.get(node.id) ?? []} nodes={nodes} selected={selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {members.length > room && (
        <Button size="compact-sm" variant="default" onClick={() => setRoom(room + ROWS)}>
          {t('trace.listMore', { shown: room, total: members.length })}
        </Button>
      )}
    </section>
  )
}

interface LinesProps extends Pick<Props, 'selected' | 'onSelect'> {
  readonly lines: readonly Line[]
  readonly nodes: ReadonlyMap<string, GraphNode>
}

function Lines({ lines, nodes, selected, onSelect }: LinesProps) {
  const words = useEdgeWords()
  const { t } = useTranslation()
  const [room, setRoom] = useState(ROWS)
  if (lines.length === 0) return null
  return (
    <ul className="plain-list">
      {lines.slice(0, room).map(({ id, to, edges }) => (
        <li key={id}>
          <Row id={id} selected={selected} onSelect={onSelect}>
            <Text span size="sm" fw={600}>
              {words(edges[0])}
            </Text>{' '}
            <Text span size="sm">
              {nodes.get(to)?.label}
              {edges.length > 1 && ` (×${edges.length})`}
            </Text>
          </Row>
        </li>
      ))}
      {lines.length > room && (
        <li>
          <Button size="compact-sm" variant="default" onClick={() => setRoom(room + ROWS)}>
            {t('trace.listMore', { shown: room, total: lines.length })}
          </Button>
        </li>
      )}
    </ul>
  )
}

const moveByArrows = createScopedKeydownHandler({
  parentSelector: '[data-list]',
  siblingSelector: '.row',
  loop: false,
  activateOnFocus: false,
  orientation: 'vertical',
})

interface RowProps extends Pick<Props, 'selected' | 'onSelect'> {
  readonly id: string
  readonly children: React.ReactNode
}

function Row({ id, selected, onSelect, children }: RowProps) {
  return (
    <UnstyledButton
      className="row"
      aria-pressed={selected === id}
      onClick={() => onSelect(id)}
      onKeyDown={moveByArrows}
    >
      {children}
    </UnstyledButton>
  )
}
