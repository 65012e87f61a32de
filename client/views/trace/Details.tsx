import { Anchor, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Graph, type GraphEdge, type GraphNode, kindOf } from '../../graph/graph.ts'
import { shortLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useEdgeWords } from './useEdgeWords.ts'

interface Props {
  readonly graph: Graph
  /** Node or edge that is shown. */
  readonly id: string
  readonly root: string
  readonly expanded: readonly string[]
  readonly onSelect: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** What is known of the selected node or edge. */
export function Details(props: Props) {
  const { graph, id } = props
  const { t } = useTranslation()
  const node = graph.nodes.find((one) => one.id === id)
  if (node) return <NodeDetails {...props} node={node} />
  const edge = graph.edges.find((one) => one.id === id)
  return edge ? <EdgeDetails {...props} edge={edge} /> : <Text>{t('trace.choose')}</Text>
}

function NodeDetails({
  graph,
  node,
  root,
  expanded,
  onSelect,
  onExpand,
  onOpen,
}: Props & { readonly node: GraphNode }) {
  const { t } = useTranslation()
  const hidden = graph.hidden.get(node.id) ?? 0
  const isRoot = node.id === root
  return (
    <Stack gap="sm">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <KindBadge kind={kindOf(node)} />
        <Title order={2} size="h5">
          {shortLabel(node)}
        </Title>
      </Group>
      <Fields node={node} />
      {!isRoot && (
        <Group gap="xs">
          {expanded.includes(node.id) ? (
            <Text size="sm">{t('trace.expanded')}</Text>
          ) : (
            hidden > 0 && (
              <Button size="xs" variant="default" onClick={() => onExpand(node.id)}>
                {t('trace.expand', { count: hidden })}
              </Button>
            )
          )}
          <Button size="xs" variant="default" onClick={() => onOpen(node.id)}>
            {t('trace.open')}
          </Button>
        </Group>
      )}
      {isRoot && hidden > 0 && <Text size="sm">{t('trace.hidden', { count: hidden })}</Text>}
      <Links graph={graph} node={node} onSelect={onSelect} />
    </Stack>
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
          [t('field.signatory'), node.signatory],
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

/** The edges of a node: what they say and where they lead; choosing one shows its words. */
function Links({
  graph,
  node,
  onSelect,
}: {
  readonly graph: Graph
  readonly node: GraphNode
  readonly onSelect: (id: string) => void
}) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const around = graph.edges.filter(({ from, to }) => from.id === node.id || to.id === node.id)
  if (around.length === 0) return null
  return (
    <section aria-label={t('trace.relations')}>
      <Title order={3} size="h6">
        {t('trace.relations')}
      </Title>
      <ul className="plain-list" style={{ maxHeight: '30vh', overflowY: 'auto' }}>
        {around.map((edge) => {
          const back = edge.to.id === node.id
          const other = graph.nodes.find(({ id }) => id === (back ? edge.from.id : edge.to.id))
          return (
            <li key={edge.id}>
              <UnstyledButton className="row" onClick={() => onSelect(edge.id)} fz="sm">
                <Text span size="sm" fw={600}>
                  {words(edge, back)}
                </Text>{' '}
                {other && shortLabel(other)}
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function EdgeDetails({ graph, edge, onSelect }: Props & { readonly edge: GraphEdge }) {
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
  return (
    <Stack gap="xs">
      {end(edge.from.id)}
      <Title order={2} size="h5">
        {words(edge)}
      </Title>
      {edge.purpose && <Text size="sm">{edge.purpose}</Text>}
      {end(edge.to.id)}
      {edge.inferred && <Text size="sm">{t('trace.inferred')}</Text>}
    </Stack>
  )
}
