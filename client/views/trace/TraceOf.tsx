import { Paper, Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { evidenceOf } from '../../graph/graph.ts'
import { LANES, lanesOf } from '../../graph/lanes.ts'
import { type Line, lineOf } from '../../graph/lines.ts'
import { readMoreId } from '../../graph/more.ts'
import { type Picture, pathKey } from '../../graph/picture.ts'
import { shareKey } from '../../graph/reveal.ts'
import { shortLabel } from '../../graph/size.ts'
import { STEP, waysOf } from '../../graph/ways.ts'
import { Loading } from '../Loading.tsx'
import { reportPath, withPath } from '../view.ts'
import { Choices } from './Choices.tsx'
import { Details } from './Details.tsx'
import { Filters } from './Filters.tsx'
import { GraphCanvas } from './GraphCanvas.tsx'
import { GraphList } from './GraphList.tsx'
import { Legend } from './Legend.tsx'
import { Links } from './Links.tsx'
import { NodeMenu } from './NodeMenu.tsx'
import { PathSteps } from './PathSteps.tsx'
import { SourcePane } from './SourcePane.tsx'
import { TakeAway } from './TakeAway.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useNodeActions } from './useNodeActions.ts'
import { usePainted } from './usePainted.ts'
import { usePicture } from './usePicture.ts'
import { type Seen, useSeen } from './useSeen.ts'
import type { Loaded } from './useTraces.ts'
import type { ViewControl } from './useView.ts'

interface Props {
  readonly loaded: Loaded
  readonly control: ViewControl
  /** More is being loaded. */
  readonly busy: boolean
  /** Asks once more for what could not be loaded. */
  readonly retry: () => void
}

const NO_LINES: readonly Line[] = []

/** A trace whose nodes were loaded, once it is laid out. */
export function TraceOf(props: Props) {
  const picture = usePicture(props.loaded)
  return picture ? <Drawn {...props} picture={picture} /> : <Loading />
}

function Drawn({ loaded, control, busy, retry, picture }: Props & { readonly picture: Picture }) {
  const { view, change, select } = control
  const { t } = useTranslation()
  const { search } = useLocation()
  const scheme = useComputedColorScheme('light')
  const seen = useSeen(picture, control)
  const { graph, lines, elements, path } = seen
  // The picture first; what says the same in words follows, a little at a time.
  const painted = usePainted()
  const listed = useDeferredValue(painted ? graph : null)
  const listedLines = useDeferredValue(lines, NO_LINES)
  const nodes = useMemo(() => new Map(picture.graph.nodes.map((node) => [node.id, node])), [picture])
  const nameOf = (id: string): string => {
    const node = nodes.get(id)
    return node ? shortLabel(node) : id
  }
  const chosen = view.selected ?? view.root
  const way = view.path?.to ? { ...view.path, to: view.path.to } : null
  const found = way && picture.paths.get(pathKey(way))
  // While another of the ways is fetched, they are as many as before.
  const ways = way && (found ?? picture.paths.get(pathKey({ ...way, nth: 1 })))
  const node = graph.nodes.find(({ id }) => id === chosen) ?? null
  const line = node ? null : lineOf(lines, chosen)
  const selected = line ? line.id : view.selected
  const listedSelection = useDeferredValue(selected)
  /** The instrument that no longer holds and that a node rests on. */
  const groundOf = (id: string): string | null => {
    const ground = picture.pool.nodes.find((one) => one.id === seen.shaken.get(id))
    return ground ? shortLabel(ground) : null
  }
  const at = (id: string) => elements.nodes.find((one) => one.id === id)?.position ?? null
  const actions = useNodeActions(node, picture, control, node && at(node.id))

  const headings = useMemo(
    () => lanesOf(elements.nodes).map((lane) => ({ x: LANES[lane], words: t(`lane.${lane}`) })),
    [elements, t],
  )

  const onSelect = (id: string | null): void => {
    const more = id === null ? null : readMoreId(id)
    if (!more) return void select(id)
    const shown = picture.shares.get(shareKey(more.node, more.way))?.shown ?? 0
    change({ steps: [...view.steps, { ...more, count: shown + STEP }] })
  }
  /** Opens the first way of a node that has more to show. */
  const onOpen = (id: string): void => {
    const opened = nodes.get(id)
    const hidden = picture.graph.hidden.get(id) ?? 0
    const way = (opened ? waysOf(opened) : []).find((one) => {
      const share = picture.shares.get(shareKey(id, one))
      return share ? share.shown < share.known || (hidden > 0 && share.known === 0) : false
    })
    if (!way) return
    const shown = picture.shares.get(shareKey(id, way))?.shown ?? 0
    change({ steps: [...view.steps, { node: id, way, count: shown + STEP }] })
  }
  return (
    <Stack gap="sm">
      <Toolbar control={control}>
        <Filters graph={picture.graph} filters={view.filters} onChange={(filters) => change({ filters })} />
        <TakeAway
          graph={graph}
          elements={elements}
          boxes={picture.boxes}
          name={nameOf(view.root)}
          scheme={scheme}
          report={`${reportPath(view.root)}${search}`}
        />
        <Text size="sm" role="status">
          {busy ? t('loading') : t('trace.count', { nodes: graph.nodes.length, lines: lines.length })}
        </Text>
      </Toolbar>
      <Choices control={control} nameOf={nameOf} />
      {way && (
        <PathSteps
          step={way}
          count={ways?.count ?? 0}
          nodes={path.flatMap((id) => nodes.get(id) ?? [])}
          lines={lines}
          complete={found?.complete ?? false}
          busy={busy}
          error={loaded.failed.get(pathKey(way)) ?? null}
          retry={retry}
          onSelect={select}
          onTurn={(nth) => change(withPath(view, { ...way, nth }))}
          onClose={() => change({ path: null })}
        />
      )}
      <div className="trace">
        <Paper withBorder component="section" className="trace-graph" aria-label={t('trace.graph')}>
          <GraphCanvas
            elements={elements}
            root={view.root}
            selected={selected}
            scheme={scheme}
            onSelect={onSelect}
            onOpen={onOpen}
            onPin={(id, point) => change({ pins: new Map(view.pins).set(id, point) })}
            menu={(id, point, onClose) => (
              <MenuOf id={id} at={point} onClose={onClose} seen={seen} picture={picture} control={control} />
            )}
            headings={headings}
          />
          <Legend {...elements} />
        </Paper>
        <Paper withBorder component="section" p="md" className="trace-list" aria-labelledby="list-heading">
          <Title order={2} size="h5" id="list-heading">
            {t('trace.list')}
          </Title>
          <Text size="sm" mb="sm">
            {t('trace.listHelp')}
          </Text>
          {listed ? (
            <GraphList graph={listed} lines={listedLines} selected={listedSelection} onSelect={select} />
          ) : (
            <Loading />
          )}
        </Paper>
        <Stack gap="md" className="trace-side">
          {listed ? (
            <>
              <Paper withBorder component="section" p="md" aria-label={t('trace.details')} aria-live="polite">
                <Details
                  graph={graph}
                  node={node}
                  line={line}
                  edge={view.selected}
                  ground={groundOf(chosen)}
                  actions={actions}
                  onSelect={select}
                />
              </Paper>
              <Paper withBorder component="section" p="md" aria-label={t('trace.source')}>
                <SourcePane graph={listed} evidence={evidenceOf(listed, chosen)} />
              </Paper>
              {node && <Links graph={graph} lines={lines} node={node} onSelect={select} />}
            </>
          ) : (
            <Loading />
          )}
        </Stack>
      </div>
    </Stack>
  )
}

interface MenuProps {
  readonly id: string
  readonly at: { readonly x: number; readonly y: number }
  readonly onClose: () => void
  readonly seen: Seen
  readonly picture: Picture
  readonly control: ViewControl
}

function MenuOf({ id, at, onClose, seen, picture, control }: MenuProps) {
  const node = seen.graph.nodes.find((one) => one.id === id) ?? null
  const place = seen.elements.nodes.find((one) => one.id === id)?.position ?? null
  const actions = useNodeActions(node, picture, control, place)
  return node && <NodeMenu label={shortLabel(node)} at={at} actions={actions} onClose={onClose} />
}
