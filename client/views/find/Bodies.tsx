import { Anchor, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { api } from '../../api/client.ts'
import { FindBodiesQuery } from '../../api/find.ts'
import type { FindBodiesQuery as Answer } from '../../api/generated/graphql.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { agencyPath } from '../addresses.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useKept } from '../useKept.ts'
import { tracePath } from '../view.ts'
import type { Search } from './address.ts'
import { Export } from './Export.tsx'
import { everyPage } from './everyPage.ts'
import type { Change } from './FindView.tsx'
import { Results } from './Results.tsx'
import type { Table } from './table.ts'
import { bodyVariables } from './variables.ts'

type Row = Answer['agencies']['nodes'][number]

/** A list of bodies. */
export function Bodies({ search, change }: { readonly search: Search; readonly change: Change }) {
  const { t } = useTranslation()
  const variables = useMemo(() => bodyVariables(search), [search])
  const [{ data, error, fetching }, ask] = useQuery({ query: FindBodiesQuery, variables })
  const table = async (): Promise<Table> => {
    const rows = await everyPage<Row>(async (paging) => {
      const answer = await api.query(FindBodiesQuery, { ...variables, ...paging })
      return { page: answer.data?.agencies, error: answer.error }
    })
    return {
      columns: [t('agencies.name'), t('field.level'), t('field.branch'), t('kinds.Task'), t('role.LEAD'), 'id'],
      rows: rows.map((row) => [
        row.name,
        row.level ? t(`level.${row.level}`) : null,
        t(`branch.${row.branch}`),
        row.workload.total,
        row.workload.lead,
        row.id,
      ]),
    }
  }
  const { agencies } = useKept(data) ?? {}
  return (
    <Results
      search={search}
      change={change}
      page={agencies}
      facets={agencies?.facets}
      error={error}
      stale={fetching}
      retry={() => ask({ requestPolicy: 'network-only' })}
      tools={
        <>
          <AsGraphql query={FindBodiesQuery} variables={variables} />
          <Export name={t('find.tab.bodies')} total={agencies?.totalCount ?? 0} table={table} />
        </>
      }
    >
      {agencies?.nodes.map((row) => (
        <li key={row.id} className="find-row">
          <BodyRow row={row} />
        </li>
      ))}
    </Results>
  )
}

function BodyRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation()
  const facts = [
    row.level && t(`level.${row.level}`),
    t(`branch.${row.branch}`),
    t('start.tasksOf', { count: row.workload.total }),
    row.workload.due > 0 && t('find.dueTasks', { count: row.workload.due }),
  ]
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <KindBadge kind="Agency" />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to={agencyPath(row.id)} fw={500}>
          {row.name}
        </Anchor>
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
