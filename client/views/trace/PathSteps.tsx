import { ActionIcon, Alert, Button, Group, Loader, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
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
import { LONGEST_PATH, MOST_PATHS, pathVariables } from './useTraces.ts'

interface Props {
  readonly step: PathStep
  /** How many ways are as short. */
  readonly count: number
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
  /** Another of the ways is asked for. */
  readonly onTurn: (nth: number) => void
  readonly onClose: () => void
}

/** The way between two chosen nodes, step by step with the words that say so; each opens its place in the source. */
export function PathSteps({
  step,
  count,
  nodes,
  lines,
  complete,
  busy,
  error,
  retry,
  onSelect,
  onTurn,
  onClose,
}: Props) {
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
        {count > 1 && <Turn nth={Math.min(step.nth, count)} count={count} onTurn={onTurn} />}
        {found && <Steps nodes={nodes} lines={lines} onSelect={onSelect} />}
        {busy ? (
          <Loader size="sm" aria-label={t('trace.pathSearching')} />
        ) : error ? (
          <Failure error={error} retry={retry} />
        ) : (
          !found && <Text size="sm">{t('trace.noPathHelp', { count: LONGEST_PATH })}</Text>
        )}
        {!busy && !error && !complete && <Text size="sm">{t('trace.pathIncomplete')}</Text>}
        <AsGraphql query={PathQuery} variables={pathVariables(step)} />
      </Stack>
    </Alert>
  )
}

/** Goes round the ways, so that no button is ever lost under the finger. */
function Turn({ nth, count, onTurn }: Pick<Props, 'count' | 'onTurn'> & Pick<PathStep, 'nth'>) {
  const { t } = useTranslation()
  return (
    <Group gap="xs" role="group" aria-label={t('trace.paths')}>
      <Tooltip label={t('trace.previousPath')}>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={t('trace.previousPath')}
          onClick={() => onTurn(nth === 1 ? count : nth - 1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Text size="sm" role="status">
        {t(count < MOST_PATHS ? 'trace.nthPath' : 'trace.nthPathOfMore', { nth, count })}
      </Text>
      <Tooltip label={t('trace.nextPath')}>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={t('trace.nextPath')}
          onClick={() => onTurn(nth === count ? 1 : nth + 1)}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
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
