import { Alert, Button, Group, Loader, Stack, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import { PathQuery } from '../../api/trace.ts'
import type { GraphNode } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { shortLabel } from '../../graph/size.ts'
import type { PathStep } from '../../graph/steps.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { Failure } from '../Failure.tsx'
import { Proof } from './Proof.tsx'
import { useEdgeWords } from './useEdgeWords.ts'
import { LONGEST_PATH, pathVariables } from './useTraces.ts'

interface Props {
  readonly ends: PathStep
  /** Nodes of the way, in order; empty when there is none. */
  readonly nodes: readonly GraphNode[]
  readonly lines: readonly Line[]
  /** False where the server could not look at everything. */
  readonly complete: boolean
  /** It is still looked for. */
  readonly busy: boolean
  /** Why the server could not be asked. */
  readonly error: CombinedError | null
  readonly retry: () => void
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The way between two chosen nodes, step by step with the words that say so; each opens its place in the source. */
export function PathSteps({ ends, nodes, lines, complete, busy, error, retry, onSelect, onClose }: Props) {
  const { t } = useTranslation()
  const found = nodes.length > 0
  const title = found ? t('trace.path', { count: nodes.length - 1 }) : t(busy ? 'trace.pathSearching' : 'trace.noPath')
  return (
    <Alert
      variant="outline"
      title={title}
      withCloseButton
      closeButtonLabel={t('trace.closePath')}
      onClose={onClose}
      className="no-print"
    >
      <Stack gap="xs">
        {found && <Steps nodes={nodes} lines={lines} onSelect={onSelect} />}
        {busy ? (
          <Loader size="sm" aria-label={t('trace.pathSearching')} />
        ) : error ? (
          <Failure error={error} retry={retry} />
        ) : (
          !found && <Text size="sm">{t('trace.noPathHelp', { count: LONGEST_PATH })}</Text>
        )}
        {!busy && !error && !complete && <Text size="sm">{t('trace.pathIncomplete')}</Text>}
        <AsGraphql query={PathQuery} variables={pathVariables(ends)} />
      </Stack>
    </Alert>
  )
}

function Steps({ nodes, lines, onSelect }: Pick<Props, 'nodes' | 'lines' | 'onSelect'>) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const lineBetween = (a: string, b: string): Line | undefined =>
    lines.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="path-steps" tabIndex={0} aria-label={t('trace.pathSteps')}>
      <ol className="plain-list">
        {nodes.map((node, i) => {
          const before = nodes[i - 1]
          const line = before && lineBetween(before.id, node.id)
          return (
            <li key={node.id}>
              <Group gap={4}>
                {line && (
                  <Button size="compact-sm" variant="subtle" onClick={() => onSelect(line.id)}>
                    {words(line.edges[0], line.to === before?.id)} →
                  </Button>
                )}
                <UnstyledButton fz="sm" fw={600} mih={24} onClick={() => onSelect(node.id)}>
                  {shortLabel(node)}
                </UnstyledButton>
              </Group>
              {line && <Proof edge={line.edges[0]} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
