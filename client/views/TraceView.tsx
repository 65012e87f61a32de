import { Alert, Badge, Group, Paper, Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { toElements } from '../graph/elements.ts'
import { evidenceOf, type Graph, kindOf, merge, type TraceAnswer } from '../graph/graph.ts'
import { type Point, place } from '../graph/layout.ts'
import { shortLabel } from '../graph/size.ts'
import { Failure } from './Failure.tsx'
import { KindBadge } from './KindBadge.tsx'
import { Loading } from './Loading.tsx'
import { NotFound } from './NotFound.tsx'
import { Details } from './trace/Details.tsx'
import { GraphCanvas } from './trace/GraphCanvas.tsx'
import { GraphList } from './trace/GraphList.tsx'
import { Legend } from './trace/Legend.tsx'
import { SourcePane } from './trace/SourcePane.tsx'
import { useEdgeWords } from './trace/useEdgeWords.ts'
import { useTitle } from './useTitle.ts'
import { useTraces } from './useTraces.ts'
import { readView, toQuery, tracePath, type View } from './view.ts'

/** The trace of one node: graph, the same as a list, details and the words of the source. */
export function TraceView() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const [query, setQuery] = useSearchParams()
  const view = useMemo(() => readView(id, query), [id, query])
  const [traces, retry] = useTraces([id, ...view.expanded])

  const change = useCallback((next: Partial<View>) => setQuery(toQuery({ ...view, ...next })), [view, setQuery])

  if (traces.state === 'failed') return <Failure error={traces.error} retry={retry} />
  if (traces.state === 'unknown') return <NotFound title={t('trace.unknown')} help={t('trace.unknownHelp')} />
  if (traces.traces.length === 0) return <Loading />
  return <TraceOf traces={traces.traces} view={view} change={change} />
}

interface TraceProps {
  readonly traces: readonly TraceAnswer[]
  readonly view: View
  readonly change: (next: Partial<View>) => void
}

function TraceOf({ traces, view, change }: TraceProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const scheme = useComputedColorScheme('light')
  const words = useEdgeWords()
  const graph = useMemo(() => merge(traces), [traces])
  const positions = useMemo(() => placeAll(traces), [traces])
  const elements = useMemo(() => toElements(graph, positions, words), [graph, positions, words])
  const root = graph.nodes.find(({ id }) => id === view.root)
  const label = root ? shortLabel(root) : ''
  useTitle(t('trace.title', { label }))

  const select = useCallback((selected: string | null) => change({ selected }), [change])
  const expand = useCallback(
    (id: string) => {
      if (id !== view.root && !view.expanded.includes(id)) change({ expanded: [...view.expanded, id], selected: id })
    },
    [change, view],
  )
  const omitted = traces.reduce((sum, trace) => sum + trace.omitted, 0)
  const evidence = view.selected === null ? evidenceOf(graph, view.root) : evidenceOf(graph, view.selected)
  if (!root) return null
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-start">
        <KindBadge kind={kindOf(root)} />
        <Title order={1} size="h3" lineClamp={3} maw="100%" style={{ flex: '0 1 auto' }}>
          {label}
        </Title>
        <Badge variant="light" style={{ flex: 'none' }}>
          {t(`kind.${kindOf(root)}`)}
        </Badge>
      </Group>
      {omitted > 0 && <Alert color="yellow">{t('trace.omitted', { count: omitted })}</Alert>}
      <div className="trace">
        <Paper withBorder component="section" className="trace-graph" aria-label={t('trace.graph')}>
          <GraphCanvas
            elements={elements}
            root={view.root}
            selected={view.selected}
            scheme={scheme}
            onSelect={select}
            onExpand={expand}
          />
          <Legend />
        </Paper>
        <Paper withBorder component="section" p="md" className="trace-list" aria-labelledby="list-heading">
          <Title order={2} size="h5" id="list-heading">
            {t('trace.list')}
          </Title>
          <Text size="sm" mb="sm">
            {t('trace.listHelp')}
          </Text>
          <GraphList graph={graph} selected={view.selected} onSelect={select} />
        </Paper>
        <Stack gap="md" className="trace-side">
          <Paper withBorder component="section" p="md" aria-label={t('trace.details')} aria-live="polite">
            <Details
              graph={graph}
              id={view.selected ?? view.root}
              expanded={view.expanded}
              root={view.root}
              onSelect={select}
              onExpand={expand}
              onOpen={(id) => void navigate(tracePath(id))}
            />
          </Paper>
          <Paper withBorder component="section" p="md" aria-label={t('trace.source')}>
            <SourcePane graph={graph} evidence={evidence} />
          </Paper>
        </Stack>
      </div>
    </Stack>
  )
}

/** Places of all nodes, trace after trace, so that the same address gives the same picture. */
function placeAll(traces: readonly TraceAnswer[]): ReadonlyMap<string, Point> {
  let positions: ReadonlyMap<string, Point> = new Map()
  for (let count = 1; count <= traces.length; count++) {
    const graph: Graph = merge(traces.slice(0, count))
    positions = place(graph, positions, traces[count - 1]?.root.id)
  }
  return positions
}
