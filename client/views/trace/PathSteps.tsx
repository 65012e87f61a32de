import { Alert, Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { shortLabel } from '../../graph/size.ts'
import { useEdgeWords } from './useEdgeWords.ts'

interface Props {
  /** Nodes of the way, in order; empty when there is none. */
  readonly path: readonly GraphNode[]
  readonly lines: readonly Line[]
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The way between two chosen nodes, step by step; each opens its words. */
export function PathSteps({ path, lines, onSelect, onClose }: Props) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const lineBetween = (a: string, b: string): Line | undefined =>
    lines.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  return (
    <Alert
      variant="light"
      title={path.length > 0 ? t('trace.path', { count: path.length - 1 }) : t('trace.noPath')}
      withCloseButton
      closeButtonLabel={t('trace.closePath')}
      onClose={onClose}
    >
      {path.length === 0 ? (
        <Text size="sm">{t('trace.noPathHelp')}</Text>
      ) : (
        <Group component="ol" className="plain-list" gap={4}>
          {path.map((node, i) => {
            const before = path[i - 1]
            const line = before && lineBetween(before.id, node.id)
            return (
              <Group component="li" key={node.id} gap={4}>
                {line && (
                  <Button size="compact-xs" variant="subtle" onClick={() => onSelect(line.id)}>
                    {words(line.edges[0], line.to === before?.id)} →
                  </Button>
                )}
                <UnstyledButton fz="sm" fw={600} onClick={() => onSelect(node.id)}>
                  {shortLabel(node)}
                </UnstyledButton>
              </Group>
            )
          })}
        </Group>
      )}
    </Alert>
  )
}
