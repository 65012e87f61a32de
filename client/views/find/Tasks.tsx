import { Anchor, Group, Text } from '@mantine/core'
import { Fragment, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { api } from '../../api/client.ts'
import { FindTasksQuery } from '../../api/find.ts'
import type { FindTasksQuery as Answer } from '../../api/generated/graphql.ts'
import { shortLabel } from '../../graph/size.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { agencyPath, documentPath } from '../addresses.ts'
import { Deadline } from '../Deadline.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { useKept } from '../useKept.ts'
import { tracePath } from '../view.ts'
import type { Search } from './address.ts'
import { Export } from './Export.tsx'
import { everyPage } from './everyPage.ts'
import type { Change } from './FindView.tsx'
import { Results } from './Results.tsx'
import type { Table } from './table.ts'
import { taskVariables } from './variables.ts'

type Row = Answer['tasks']['nodes'][number]

/** A list of tasks. */
export function Tasks({ search, change }: { readonly search: Search; readonly change: Change }) {
  const { t } = useTranslation()
  const variables = useMemo(() => taskVariables(search), [search])
  const [{ data, error, fetching }, ask] = useQuery({ query: FindTasksQuery, variables })
  const table = async (): Promise<Table> => {
    const rows = await everyPage<Row>(async (paging) => {
      const answer = await api.query(FindTasksQuery, { ...variables, ...paging })
      return { page: answer.data?.tasks, error: answer.error }
    })
    return {
      columns: [
        t('field.text'),
        t('field.deadline'),
        t('find.facet.statuses'),
        t('find.facet.bodies'),
        t('kind.Directive'),
        'id',
      ],
      rows: rows.map((row) => [
        row.text,
        row.deadline ?? null,
        t(`status.${row.status}`),
        row.bodies.edges.map(({ node, role }) => `${node.label} (${t(`role.${role}`)})`).join('; '),
        row.document.label,
        row.id,
      ]),
    }
  }
  const { tasks } = useKept(data) ?? {}
  return (
    <Results
      search={search}
      change={change}
      page={tasks}
      facets={tasks?.facets}
      error={error}
      stale={fetching}
      retry={() => ask({ requestPolicy: 'network-only' })}
      tools={
        <>
          <AsGraphql query={FindTasksQuery} variables={variables} />
          <Export name={t('find.tab.tasks')} total={tasks?.totalCount ?? 0} table={table} />
        </>
      }
    >
      {tasks?.nodes.map((row) => (
        <li key={row.id} className="find-row">
          <TaskRow row={row} />
        </li>
      ))}
    </Results>
  )
}

function TaskRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation()
  const bodies = [...new Map(row.bodies.edges.map((edge) => [`${edge.node.id} ${edge.role}`, edge])).values()]
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <KindBadge kind="Task" />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Anchor
          component={Link}
          to={documentPath(row.document.id, row.evidence, row.evidence.source.id)}
          size="sm"
          lineClamp={3}
        >
          {row.text.replace(/[\s*_|]+/g, ' ')}
        </Anchor>
        <Deadline deadline={row.deadline} status={row.status} />
        <Text size="sm">
          {bodies.map(({ role, node }, i) => (
            <Fragment key={`${node.id} ${role}`}>
              {i > 0 && '; '}
              <Anchor component={Link} to={agencyPath(node.id)} size="sm">
                {node.label}
              </Anchor>
              {` (${t(`role.${role}`)})`}
            </Fragment>
          ))}
        </Text>
        <Text size="sm">
          <Anchor component={Link} to={documentPath(row.document.id)} size="sm">
            {shortLabel(row.document)}
          </Anchor>
          {' · '}
          <Anchor component={Link} to={tracePath(row.id)} size="sm">
            {t('document.inTrace')}
          </Anchor>
        </Text>
      </div>
    </Group>
  )
}
