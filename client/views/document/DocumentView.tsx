import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { api } from '../../api/client.ts'
import { DocumentCitationsQuery, DocumentQuery, DocumentTasksQuery } from '../../api/document.ts'
import { SourceQuery } from '../../api/operations.ts'
import { kindOf } from '../../graph/graph.ts'
import { shortLabel } from '../../graph/size.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { type Place, readPlace } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { Loading } from '../Loading.tsx'
import { NotFound } from '../NotFound.tsx'
import { useTitle } from '../useTitle.ts'
import { tracePath } from '../view.ts'
import { Changes } from './Changes.tsx'
import { Chosen } from './Chosen.tsx'
import { Facts } from './Facts.tsx'
import { Key } from './Key.tsx'
import { type DocumentAnswer, marksAt } from './marks.ts'
import { Side } from './Side.tsx'
import { SourceText } from './Text.tsx'
import { useMarks } from './useMarks.ts'
import { useRest } from './useRest.ts'
import { Validity } from './Validity.tsx'

/** The page of a document: its text with everything that was read in it, and what stands around it in the graph. */
export function DocumentView() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const [{ data, error }, ask] = useQuery({ query: DocumentQuery, variables: { id } })
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  if (!data.document) return <NotFound title={t('document.unknown')} help={t('trace.unknownHelp')} />
  return <DocumentOf key={data.document.id} document={data.document} />
}

function DocumentOf({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation()
  const [query, setQuery] = useSearchParams()
  const { id } = document
  const at = query.get('at')
  const place = useMemo(() => readPlace(at), [at])
  const source = document.sources.find((one) => one.id === query.get('source')) ?? document.sources[0]
  const tasks = useRest(
    useMemo(() => ({ rows: document.tasks.edges, pageInfo: document.tasks.pageInfo }), [document]),
    useCallback(
      async (after) => {
        const { data, error } = await api.query(DocumentTasksQuery, { id, after })
        const page = data?.document?.tasks
        return { page: page && { rows: page.edges, pageInfo: page.pageInfo }, error }
      },
      [id],
    ),
  )
  const citations = useRest(
    useMemo(() => ({ rows: document.citations.nodes, pageInfo: document.citations.pageInfo }), [document]),
    useCallback(
      async (after) => {
        const { data, error } = await api.query(DocumentCitationsQuery, { id, after })
        const page = data?.document?.citations
        return { page: page && { rows: page.nodes, pageInfo: page.pageInfo }, error }
      },
      [id],
    ),
  )
  const marks = useMarks(source?.id)
  const choose = useCallback(
    (chosen: Place | null, of?: string) =>
      setQuery((before) => {
        const next = new URLSearchParams(before)
        if (chosen) next.set('at', `${chosen.start}-${chosen.end}`)
        else next.delete('at')
        if (of !== undefined) next.set('source', of)
        return next
      }),
    [setQuery],
  )
  const label = shortLabel(document)
  useTitle(label)
  return (
    <Stack gap="md" className="document">
      <Stack gap="xs">
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <KindBadge kind={kindOf(document)} />
          <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {label}
          </Title>
        </Group>
        {document.title && document.title !== document.label && <Text>{document.title}</Text>}
        <Facts document={document} />
        <Validity document={document} />
        <Group gap="md" className="no-print">
          <Button component={Link} to={tracePath(id)} size="xs">
            {t('document.inTrace')}
          </Button>
          <Button size="xs" variant="default" onClick={() => print()}>
            {t('document.print')}
          </Button>
          <AsGraphql query={DocumentQuery} variables={{ id }} />
        </Group>
      </Stack>
      <div className="document-columns">
        <div className="document-main">
          {source ? (
            <>
              {document.sources.length > 1 && (
                <Group gap="sm" component="nav" aria-label={t('document.sources')} className="no-print">
                  {document.sources.map((one) => (
                    <Anchor
                      key={one.id}
                      component={Link}
                      to={`?${new URLSearchParams({ source: one.id })}`}
                      size="sm"
                      className="page-link"
                      aria-current={one.id === source.id ? 'true' : undefined}
                    >
                      {one.name}
                    </Anchor>
                  ))}
                </Group>
              )}
              <Changes key={source.id} document={id} source={source} onChoose={choose} />
              <Key />
              <TextOf id={source.id} marks={marks} place={place} onChoose={choose} />
              {place && <Chosen document={id} marks={marksAt(marks, place)} onClose={() => choose(null)} />}
            </>
          ) : (
            <Text>{t('document.notRead')}</Text>
          )}
        </div>
        <Side document={document} tasks={tasks} citations={citations} place={place} onChoose={choose} />
      </div>
    </Stack>
  )
}

interface TextProps extends Omit<Parameters<typeof SourceText>[0], 'text' | 'chosen'> {
  readonly id: string
  readonly place: Place | null
}

/** Fetches the text; it may be long. */
function TextOf({ id, marks, place, onChoose }: TextProps) {
  const [{ data, error }, ask] = useQuery({ query: SourceQuery, variables: { id } })
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data?.source) return <Skeleton height={480} />
  return <SourceText text={data.source.text} marks={marks} chosen={place} onChoose={onChoose} />
}
