import { Paper, Text, Title, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Graph, GraphNode } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { shortLabel } from '../../graph/size.ts'
import { useEdgeWords } from './useEdgeWords.ts'

/** Links that are listed of one node; the list beside the graph has them all. */
const MOST_LINKS = 40

interface Props {
  readonly graph: Graph
  readonly lines: readonly Line[]
  readonly node: GraphNode
  readonly onSelect: (id: string) => void
}

/** The lines of a node: what they say and where they lead; choosing one shows its words. */
export function Links({ graph, lines, node, onSelect }: Props) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const around = lines.filter(({ from, to }) => from === node.id || to === node.id)
  if (around.length === 0) return null
  return (
    <Paper withBorder component="section" p="md" aria-label={t('trace.relations')}>
      <Title order={2} size="h5">
        {t('trace.relations')}
      </Title>
      <ul className="plain-list">
        {around.slice(0, MOST_LINKS).map(({ id, from, to, edges }) => {
          const back = to === node.id
          const other = graph.nodes.find((one) => one.id === (back ? from : to))
          return (
            <li key={id}>
              <UnstyledButton className="row" onClick={() => onSelect(id)} fz="sm">
                <Text span size="sm" fw={600}>
                  {words(edges[0], back)}
                </Text>{' '}
                {other && shortLabel(other)}
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
      {around.length > MOST_LINKS && (
        <Text size="xs">{t('trace.linksMore', { count: around.length - MOST_LINKS })}</Text>
      )}
    </Paper>
  )
}
