import { Skeleton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { SourceQuery } from '../../api/operations.ts'
import type { GraphEdge } from '../../graph/graph.ts'
import { quoteOf } from '../../graph/report.ts'

interface Props {
  readonly edge: GraphEdge
  /** The words alone, without those around them. */
  readonly plain?: boolean
}

/** The words of a source that an edge rests on, and where they stand; always as text. Sources are asked for once each. */
export function Proof({ edge: { evidence }, plain = false }: Props) {
  const { t } = useTranslation()
  const [{ data, error }] = useQuery({ query: SourceQuery, variables: { id: evidence.source.id } })
  if (error) return <Text size="sm">{t('error.title')}</Text>
  if (!data?.source) return <Skeleton height={20} />
  const { before, words, after } = quoteOf(data.source.text, evidence.start, evidence.end)
  return (
    <blockquote className="proof" lang="vi">
      {!plain && before}
      <mark>{words}</mark>
      {!plain && after}
      <cite>
        {evidence.source.name}, {evidence.start}–{evidence.end}
      </cite>
    </blockquote>
  )
}
