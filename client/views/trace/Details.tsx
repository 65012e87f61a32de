import { ActionIcon, Alert, Anchor, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Change, type Graph, type GraphNode, kindOf } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { longLabel, shortLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { documentPath } from '../addresses.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useEdgeWords } from './useEdgeWords.ts'
import type { NodeAction, NodeActions } from './useNodeActions.ts'
import { WayRows } from './WayRows.tsx'

interface Props {
  readonly graph: Graph
  /** Node that is shown, else the line; null when what was chosen is not shown. */
  readonly node: GraphNode | null
  readonly line: Line | null
  /** The mention of the line that is chosen. */
  readonly edge: string | null
  /** The label of an instrument that no longer holds and that the node rests on. */
  readonly ground: string | null
  /** What can be done with the node; null where nothing can. */
  readonly actions: NodeActions | null
  readonly onSelect: (id: string) => void
}

/** What is known of the selected node or line. */
export function Details(props: Props) {
  const { t } = useTranslation()
  if (props.node) return <NodeDetails {...props} node={props.node} />
  return props.line ? <LineDetails {...props} line={props.line} /> : <Text size="sm">{t('trace.choose')}</Text>
}

function NodeDetails({ graph, node, ground, actions }: Props & { readonly node: GraphNode }) {
  const { t } = useTranslation()
  const change = graph.changed.get(node.id)
  return (
    <Stack gap="sm">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <KindBadge kind={kindOf(node)} />
        <Title order={2} size="h5" lineClamp={6} style={{ overflowWrap: 'anywhere' }}>
          {longLabel(node)}
        </Title>
      </Group>
      {change && <Changed change={change} />}
      {ground !== null && (
        <Alert color="red" variant="light" p="xs">
          <Text size="sm" c="var(--mantine-color-text)">
            {t('trace.shaken', { label: ground })}
          </Text>
        </Alert>
      )}
      <Fields node={node} />
      {node.__typename === 'Document' && (
        <Anchor component={Link} to={documentPath(node.id)} size="sm">
          {t('trace.readDocument')}
        </Anchor>
      )}
      {actions && <WayRows ways={actions.ways} />}
      {actions && <Actions actions={actions.actions} label={shortLabel(node)} />}
    </Stack>
  )
}

/** That a document was amended, replaced or repealed. */
function Changed({ change: { status, since } }: { readonly change: Change }) {
  const { t, i18n } = useTranslation()
  return (
    <Alert color={status === 'AMENDED' ? 'yellow' : 'red'} variant="light" p="xs">
      <Text size="sm" c="var(--mantine-color-text)">
        {t(`validity.${status}`)}
        {since && ` (${dateInWords(since, i18n.language, t)})`}
      </Text>
    </Alert>
  )
}

function Actions({ actions, label }: { readonly actions: readonly NodeAction[]; readonly label: string }) {
  const { t } = useTranslation()
  return (
    <Group gap={6} role="group" aria-label={t('trace.actionsOf', { label })} className="no-print">
      {actions.map(({ name, words, icon: Icon, run }) => (
        <Tooltip key={name} label={words}>
          <ActionIcon variant="default" size="lg" aria-label={words} onClick={run}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  )
}

function Fields({ node }: { readonly node: GraphNode }) {
  const { t, i18n } = useTranslation()
  const date = (iso: string): string => dateInWords(iso, i18n.language, t)
  const fields: readonly (readonly [string, string | null])[] =
    node.__typename === 'Document'
      ? [
          [t('field.type'), node.type],
          [t('field.number'), node.number],
          [t('field.title'), node.title],
          [
            t('field.issuedOn'),
            node.issuedOn ? date(node.issuedOn) : node.year === null ? t('trace.yearUnknown') : date(String(node.year)),
          ],
          [t('field.signatory'), [node.signatory, node.signedAs].filter(Boolean).join(', ')],
        ]
      : node.__typename === 'Task'
        ? [
            [t('field.text'), node.text.replace(/[\s*_|]+/g, ' ')],
            [
              t('field.deadline'),
              node.deadline ? `${date(node.deadline)} (${t(`status.${node.status}`)})` : t('status.NO_DEADLINE'),
            ],
          ]
        : node.__typename === 'Agency'
          ? [
              [t('field.level'), node.level && t(`level.${node.level}`)],
              [t('field.branch'), t(`branch.${node.branch}`)],
              [t('field.aliases'), node.aliases.join('; ') || null],
            ]
          : []
  return (
    <dl
      style={{ margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', overflowWrap: 'anywhere' }}
    >
      {fields.map(
        ([name, value]) =>
          value && (
            <div key={name} style={{ display: 'contents' }}>
              <Text component="dt" size="sm" fw={600}>
                {name}
              </Text>
              <Text component="dd" size="sm" m={0} lineClamp={8}>
                {value}
              </Text>
            </div>
          ),
      )}
    </dl>
  )
}

function LineDetails({ graph, line, edge, onSelect }: Props & { readonly line: Line }) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const end = (id: string) => {
    const node = graph.nodes.find((one) => one.id === id)
    return (
      node && (
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <KindBadge kind={kindOf(node)} />
          <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onSelect(id)}>
            {shortLabel(node)}
          </Anchor>
        </Group>
      )
    )
  }
  const chosen = line.edges.find(({ id }) => id === edge) ?? line.edges[0]
  return (
    <Stack gap="xs">
      {end(line.from)}
      <Title order={2} size="h5">
        {words(chosen)}
      </Title>
      {chosen.purpose && <Text size="sm">{chosen.purpose}</Text>}
      {end(line.to)}
      {chosen.inferred && <Text size="sm">{t('trace.inferred')}</Text>}
      {line.edges.length > 1 && (
        <section aria-label={t('trace.mentions', { count: line.edges.length })}>
          <Text size="sm" fw={600}>
            {t('trace.mentions', { count: line.edges.length })}
          </Text>
          <Group gap={4}>
            {line.edges.map((one, i) => (
              <Button
                key={one.id}
                size="compact-sm"
                variant={one === chosen ? 'filled' : 'default'}
                aria-pressed={one === chosen}
                onClick={() => onSelect(one.id)}
              >
                {i + 1}. {words(one)}
              </Button>
            ))}
          </Group>
        </section>
      )}
    </Stack>
  )
}
