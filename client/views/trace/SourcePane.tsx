import { Skeleton, Stack, Text, Title } from '@mantine/core'
import { Fragment, memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { SourceQuery } from '../../api/operations.ts'
import type { Graph, GraphEdge } from '../../graph/graph.ts'
import { toParagraphs } from '../../graph/segments.ts'
import { Failure } from '../Failure.tsx'

interface Props {
  readonly graph: Graph
  /** What is marked and brought into view; null when nothing was chosen that a source speaks of. */
  readonly evidence: GraphEdge['evidence'] | null
}

/** The source as it is, with the evidence marked; always as text, never as markup. */
export const SourcePane = memo(function SourcePane({ graph, evidence }: Props) {
  const { t } = useTranslation()
  const id = evidence?.source.id ?? ''
  const [{ data, error }, ask] = useQuery({ query: SourceQuery, variables: { id }, pause: id === '' })
  if (!evidence) return <Text>{t('trace.noSource')}</Text>
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  const source = data?.source
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('trace.source')}: {evidence.source.name}
      </Title>
      {source && source.id === id ? (
        <MarkedText graph={graph} evidence={evidence} text={source.text} />
      ) : (
        <Skeleton height={240} />
      )}
    </Stack>
  )
})

function MarkedText({
  graph,
  evidence,
  text,
}: {
  readonly graph: Graph
  readonly evidence: GraphEdge['evidence']
  readonly text: string
}) {
  const { start, end, source } = evidence
  const pane = useRef<HTMLElement>(null)
  const others = useMemo(
    () => graph.edges.map((edge) => edge.evidence).filter((other) => other.source.id === source.id),
    [graph, source.id],
  )
  const paragraphs = useMemo(() => toParagraphs(text, { start, end }, others), [text, start, end, others])
  useEffect(() => {
    const mark = pane.current?.querySelector('mark[data-chosen]')
    if (!mark || !pane.current) return
    // Only the pane scrolls, not the page.
    pane.current.scrollTop += mark.getBoundingClientRect().top - pane.current.getBoundingClientRect().top - 60
  }, [start, end, text])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={pane} className="source-text" tabIndex={0} aria-label={source.name} lang="vi">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {paragraph.segments.map((segment) => {
            const words = text.slice(segment.start, segment.end)
            return segment.mark === 'none' ? (
              <Fragment key={segment.start}>{words}</Fragment>
            ) : (
              <mark key={segment.start} data-chosen={segment.mark === 'chosen' || undefined}>
                {words}
              </mark>
            )
          })}
        </p>
      ))}
    </section>
  )
}
