import { Checkbox, Group, Paper, SegmentedControl, Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { generationHeading, generationsOf, placeGenerations, placeInTime, toChain } from '../../graph/chain.ts'
import { toElements } from '../../graph/elements.ts'
import { evidenceOf, type Graph, merge, type TraceAnswer } from '../../graph/graph.ts'
import { lineOf, toLines } from '../../graph/lines.ts'
import { shakenOf } from '../../graph/shaken.ts'
import { shortLabel } from '../../graph/size.ts'
import { Details } from '../trace/Details.tsx'
import { GraphCanvas } from '../trace/GraphCanvas.tsx'
import { Legend } from '../trace/Legend.tsx'
import { SourcePane } from '../trace/SourcePane.tsx'
import { TakeAway } from '../trace/TakeAway.tsx'
import { Toolbar } from '../trace/Toolbar.tsx'
import { useEdgeWords } from '../trace/useEdgeWords.ts'
import { useNotes } from '../trace/useNotes.ts'
import { chainPath } from '../view.ts'
import { ChainTable } from './ChainTable.tsx'
import type { ChainControl } from './useChainView.ts'

interface Props {
  readonly root: string
  readonly trace: TraceAnswer
  readonly control: ChainControl
  /** More is being loaded. */
  readonly busy: boolean
}

const RELATIONS = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'REPLACES', 'REPEALS', 'GUIDES', 'CONSIDERS', 'REFERS'] as const
const NONE: ReadonlyMap<string, never> = new Map<string, never>()

/** A chain that was loaded. */
export function ChainOf({ root, trace, control, busy }: Props) {
  const { view, change, select } = control
  const { t } = useTranslation()
  const navigate = useNavigate()
  const scheme = useComputedColorScheme('light')
  const words = useEdgeWords()
  const { layout, depth, without, selected } = view
  const loaded = useMemo(() => merge([trace]), [trace])
  const left = without.join(' ')
  const chain = useMemo(() => toChain(loaded, root, depth, left.split(' ')), [loaded, root, depth, left])
  const graph = useMemo((): Graph => ({ ...chain, nodes: chain.nodes.map(({ node }) => node), hidden: NONE }), [chain])
  const note = useNotes(graph)
  const lines = useMemo(() => toLines(graph.edges), [graph])
  const shaken = useMemo(() => shakenOf(graph), [graph])
  const { boxes, headings } = useMemo(() => {
    if (layout === 'time') return placeInTime(chain)
    const name = (generation: number): string =>
      generation === 0
        ? t('chain.middle')
        : t(generation < 0 ? 'chain.below' : 'chain.above', { count: Math.abs(generation) })
    return {
      boxes: placeGenerations(chain),
      headings: generationsOf(chain).map((generation) => generationHeading(generation, name(generation))),
    }
  }, [chain, layout, t])
  const elements = useMemo(() => {
    const describe = ({ edges }: (typeof lines)[number]): string =>
      `${words(edges[0])}${edges.length > 1 ? ` ×${edges.length}` : ''}`
    return toElements(graph, lines, boxes, {
      root,
      describe,
      note,
      pins: NONE,
      path: [],
      shaken,
      rows: layout === 'time',
    })
  }, [graph, lines, boxes, root, words, note, shaken, layout])
  const chosen = selected ?? root
  const node = graph.nodes.find(({ id }) => id === chosen) ?? null
  const line = node ? null : lineOf(lines, chosen)
  const middle = graph.nodes.find(({ id }) => id === root)
  const ground = graph.nodes.find(({ id }) => id === shaken.get(chosen))
  const present = RELATIONS.filter(
    (relation) => without.includes(relation) || loaded.edges.some((edge) => edge.relation === relation),
  )
  return (
    <Stack gap="sm">
      <Toolbar control={control}>
        <SegmentedControl
          aria-label={t('chain.layout')}
          value={layout}
          onChange={(value) => change({ layout: value === 'time' ? 'time' : 'generations' })}
          data={[
            { value: 'generations', label: t('chain.generations') },
            { value: 'time', label: t('chain.time') },
          ]}
        />
        <Group gap="xs">
          <Text size="sm">{t('chain.depth')}</Text>
          <SegmentedControl
            aria-label={t('chain.depth')}
            value={String(depth)}
            onChange={(value) => change({ depth: Number(value) })}
            data={['1', '2', '3', '4']}
          />
        </Group>
        <Group gap="sm" role="group" aria-label={t('chain.relations')}>
          {present.map((relation) => (
            <Checkbox
              key={relation}
              size="xs"
              label={t(`relation.${relation}`)}
              checked={!without.includes(relation)}
              onChange={(event) =>
                change({
                  without: event.currentTarget.checked
                    ? without.filter((one) => one !== relation)
                    : [...without, relation],
                })
              }
            />
          ))}
        </Group>
        <TakeAway
          graph={graph}
          elements={elements}
          boxes={boxes}
          name={t('chain.title', { label: middle ? shortLabel(middle) : root })}
          scheme={scheme}
          report={null}
        />
        <Text size="sm" role="status">
          {busy ? t('loading') : t('chain.count', { count: chain.nodes.length })}
        </Text>
      </Toolbar>
      {chain.nodes.length === 1 && <Text>{t('chain.alone')}</Text>}
      <div className="trace">
        <Paper withBorder component="section" className="trace-graph" aria-label={t('trace.graph')}>
          <GraphCanvas
            key={layout}
            elements={elements}
            root={root}
            selected={line ? line.id : selected}
            scheme={scheme}
            onSelect={select}
            onOpen={(id) => void navigate(chainPath(id))}
            headings={headings}
          />
          <Legend {...elements} />
        </Paper>
        <Paper withBorder component="section" p="md" className="trace-list" aria-labelledby="table-heading">
          <Title order={2} size="h5" id="table-heading">
            {t('chain.table')}
          </Title>
          <Text size="sm" mb="sm">
            {t('chain.tableHelp')}
          </Text>
          <ChainTable chain={chain} lines={lines} shaken={shaken} selected={line?.id ?? chosen} onSelect={select} />
        </Paper>
        <Stack gap="md" className="trace-side">
          <Paper withBorder component="section" p="md" aria-label={t('trace.details')} aria-live="polite">
            <Details
              graph={graph}
              node={node}
              line={line}
              edge={selected}
              ground={ground ? shortLabel(ground) : null}
              actions={null}
              onSelect={select}
            />
          </Paper>
          <Paper withBorder component="section" p="md" aria-label={t('trace.source')}>
            <SourcePane graph={graph} evidence={evidenceOf(graph, chosen)} />
          </Paper>
        </Stack>
      </div>
    </Stack>
  )
}
