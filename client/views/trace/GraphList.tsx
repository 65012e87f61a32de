import { createScopedKeydownHandler, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Graph, type GraphEdge, type GraphNode, type Kind, kindOf } from '../../graph/graph.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useEdgeWords } from './useEdgeWords.ts'

interface Props {
  readonly graph: Graph
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

const ORDER: readonly Kind[] = ['Directive', 'Task', 'Agency', 'Instrument', 'Source']

/** The graph as a list: nodes by kind, each with the edges that leave it. Everything in the graph can be chosen here. */
export function GraphList({ graph, selected, onSelect }: Props) {
  const { t } = useTranslation()
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const leaving = Map.groupBy(graph.edges, ({ from }) => from.id)
  return (
    <div data-list>
      {ORDER.map((kind) => {
        const members = graph.nodes.filter((node) => kindOf(node) === kind)
        return (
          members.length > 0 && (
            <section key={kind}>
              <Title order={3} size="h6" mt="sm">
                {t(`kinds.${kind}`)} ({members.length})
              </Title>
              <ul className="plain-list">
                {members.map((node) => (
                  <li key={node.id}>
                    <Row id={node.id} selected={selected} onSelect={onSelect}>
                      <Group gap="sm" wrap="nowrap" align="flex-start">
                        <KindBadge kind={kind} />
                        <Text span size="sm" fw={500}>
                          {node.label}
                        </Text>
                      </Group>
                    </Row>
                    <Edges edges={leaving.get(node.id) ?? []} nodes={nodes} selected={selected} onSelect={onSelect} />
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

interface EdgesProps extends Pick<Props, 'selected' | 'onSelect'> {
  readonly edges: readonly GraphEdge[]
  readonly nodes: ReadonlyMap<string, GraphNode>
}

function Edges({ edges, nodes, selected, onSelect }: EdgesProps) {
  const words = useEdgeWords()
  if (edges.length === 0) return null
  return (
    <ul className="plain-list">
      {edges.map((edge) => (
        <li key={edge.id}>
          <Row id={edge.id} selected={selected} onSelect={onSelect}>
            <Text span size="sm" fw={600}>
              {words(edge)}
            </Text>{' '}
            <Text span size="sm">
              {nodes.get(edge.to.id)?.label}
            </Text>
          </Row>
        </li>
      ))}
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
