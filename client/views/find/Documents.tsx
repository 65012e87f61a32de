import { Anchor, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { api } from '../../api/client.ts'
import { FindDocumentsQuery } from '../../api/find.ts'
import type { FindDocumentsQuery as Answer } from '../../api/generated/graphql.ts'
import { kindOf } from '../../graph/graph.ts'
import { shortLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { documentPath } from '../addresses.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useKept } from '../useKept.ts'
import { tracePath } from '../view.ts'
import type { Search } from './address.ts'
import { Export } from './Export.tsx'
import { everyPage } from './everyPage.ts'
import type { Change } from './FindView.tsx'
import { Results } from './Results.tsx'
import type { Table } from './table.ts'
import { documentVariables } from './variables.ts'

type Row = Answer['documents']['nodes'][number]

/** A list of documents. */
export function Documents({ search, change }: { readonly search: Search; readonly change: Change }) {
  const { t } = useTranslation()
  const variables = useMemo(() => documentVariables(search), [search])
  const [{ data, error, fetching }, ask] = useQuery({ query: FindDocumentsQuery, variables })
  const table = async (): Promise<Table> => {
    const rows = await everyPage<Row>(async (paging) => {
      const answer = await api.query(FindDocumentsQuery, { ...variables, ...paging })
      return { page: answer.data?.documents, error: answer.error }
    })
    return {
      columns: [
        t('field.number'),
        t('field.type'),
        t('field.title'),
        t('document.issuer'),
        t('field.issuedOn'),
        t('kinds.Task'),
        t('document.tab.citedBy'),
        'id',
      ],
      rows: rows.map((row) => [
        row.number ?? null,
        row.type ?? null,
        row.title ?? null,
        row.issuers.nodes.map(({ label }) => label).join('; '),
        row.issuedOn ?? (row.year == null ? null : String(row.year)),
        row.tasks.totalCount,
        row.citedBy.totalCount,
        row.id,
      ]),
    }
  }
  const { documents } = useKept(data) ?? {}
  return (
    <Results
      search={search}
      change={change}
      page={documents}
      facets={documents?.facets}
      error={error}
      stale={fetching}
      retry={() => ask({ requestPolicy: 'network-only' })}
      tools={
        <>
          <AsGraphql query={FindDocumentsQuery} variables={variables} />
          <Export name={t('find.tab.documents')} total={documents?.totalCount ?? 0} table={table} />
        </>
      }
    >
      {documents?.nodes.map((row) => (
        <li key={row.id} className="find-row">
          <DocumentRow row={row} />
        </li>
      ))}
    </Results>
  )
}

function DocumentRow({ row }: { readonly row: Row }) {
  const { t, i18n } = useTranslation()
  const date = row.issuedOn ?? (row.year == null ? null : String(row.year))
  const facts = [
    row.issuers.nodes.map(({ label }) => label).join(', '),
    date && dateInWords(date, i18n.language, t),
    row.directive && t('start.tasksOf', { count: row.tasks.totalCount }),
    row.citedBy.totalCount > 0 && t('find.citedTimes', { count: row.citedBy.totalCount }),
  ]
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <KindBadge kind={kindOf(row)} />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to={documentPath(row.id)} fw={500}>
          {shortLabel(row)}
        </Anchor>
        {row.title && row.title !== row.label && (
          <Text size="sm" lineClamp={2}>
            {row.title}
          </Text>
        )}
        <Text size="sm">
          {facts.filter(Boolean).join(' · ')}
          {' · '}
          <Anchor component={Link} to={tracePath(row.id)} size="sm">
            {t('document.inTrace')}
          </Anchor>
        </Text>
      </div>
    </Group>
  )
}
