import { Anchor, Button, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import type { WorkloadQuery as Answer } from '../api/generated/graphql.ts'
import { WorkloadQuery } from '../api/operations.ts'
import { Failure } from './Failure.tsx'
import { Loading } from './Loading.tsx'
import { useTitle } from './useTitle.ts'
import { tracePath } from './view.ts'

type Row = Answer['workload']['edges'][number]
const NUMBERS = ['total', 'lead', 'coordinate', 'directed'] as const
type Column = 'name' | 'branch' | (typeof NUMBERS)[number]
const COLUMNS: readonly Column[] = ['name', 'branch', ...NUMBERS]

/** Greatest page that the server gives; “show more” asks for as much again. */
const PAGE = 50

/** Bodies by workload, as a table that sorts by any column. */
export function Agencies() {
  const { t } = useTranslation()
  useTitle(t('agencies.title'))
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  const [sort, setSort] = useState<{ readonly column: Column; readonly down: boolean }>({ column: 'total', down: true })
  const more = (cursor: string): void => setCursors([...cursors, cursor])
  return (
    <Stack maw={1100} mx="auto">
      <Title order={1} size="h2">
        {t('agencies.title')}
      </Title>
      <Text>{t('agencies.explain')}</Text>
      <Pages cursors={cursors}>
        {(rows, { total, next }) =>
          rows.length === 0 ? (
            <Text>{t('agencies.empty')}</Text>
          ) : (
            <>
              <Table.ScrollContainer minWidth={560}>
                <Table striped highlightOnHover>
                  <Table.Thead>
                    <Table.Tr>
                      {COLUMNS.map((column) => (
                        <Header
                          key={column}
                          column={column}
                          sorted={sort.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
                          onSort={() =>
                            setSort({
                              column,
                              down: sort.column === column ? !sort.down : column !== 'name' && column !== 'branch',
                            })
                          }
                        />
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    <Lines rows={rows} sort={sort} />
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <Text size="sm">{t('agencies.shown', { shown: rows.length, total })}</Text>
              {next !== null && (
                <Button variant="default" onClick={() => more(next)} style={{ alignSelf: 'flex-start' }}>
                  {t('agencies.more')}
                </Button>
              )}
            </>
          )
        }
      </Pages>
    </Stack>
  )
}

interface PagesProps {
  readonly cursors: readonly (string | null)[]
  readonly children: (
    rows: readonly Row[],
    end: { readonly total: number; readonly next: string | null },
  ) => React.ReactNode
  readonly before?: readonly Row[]
}

/** Asks for the pages one after the other, each by the cursor of the one before. */
function Pages({ cursors, before = [], children }: PagesProps) {
  const [after, ...rest] = cursors
  const [{ data, error }, ask] = useQuery({ query: WorkloadQuery, variables: { first: PAGE, after: after ?? null } })
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return before.length > 0 ? children(before, { total: before.length, next: null }) : <Loading />
  const { edges, totalCount, pageInfo } = data.workload
  const rows = [...before, ...edges]
  if (rest.length > 0)
    return (
      <Pages cursors={rest} before={rows}>
        {children}
      </Pages>
    )
  return children(rows, { total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null })
}

function Header({
  column,
  sorted,
  onSort,
}: {
  readonly column: Column
  readonly sorted: 'ascending' | 'descending' | 'none'
  readonly onSort: () => void
}) {
  const { t } = useTranslation()
  const name = nameOf(column, t)
  const arrow = { ascending: ' ▲', descending: ' ▼', none: '' }[sorted]
  return (
    <Table.Th aria-sort={sorted} ta={column === 'name' || column === 'branch' ? 'start' : 'end'}>
      <UnstyledButton onClick={onSort} aria-label={t('agencies.sort', { column: name })} fw={600} fz="sm">
        <span className="capital">{name}</span>
        <span aria-hidden>{arrow}</span>
      </UnstyledButton>
    </Table.Th>
  )
}

function nameOf(column: Column, t: ReturnType<typeof useTranslation>['t']): string {
  switch (column) {
    case 'name':
    case 'branch':
    case 'total':
      return t(`agencies.${column}`)
    case 'lead':
      return t('role.LEAD')
    case 'coordinate':
      return t('role.COORDINATE')
    case 'directed':
      return t('role.DIRECTED')
  }
}

function Lines({
  rows,
  sort,
}: {
  readonly rows: readonly Row[]
  readonly sort: { readonly column: Column; readonly down: boolean }
}) {
  const { t, i18n } = useTranslation()
  const { compare } = new Intl.Collator(i18n.language)
  const order = (a: Row, b: Row): number => {
    const { column } = sort
    if (column === 'name') return compare(a.node.name, b.node.name)
    if (column === 'branch') return compare(t(`branch.${a.node.branch}`), t(`branch.${b.node.branch}`))
    return a.workload[column] - b.workload[column]
  }
  return rows
    .toSorted((a, b) => (sort.down ? order(b, a) : order(a, b)))
    .map(({ node: agency, workload }) => (
      <Table.Tr key={agency.id}>
        <Table.Th scope="row" fw={400}>
          <Anchor component={Link} to={tracePath(agency.id)}>
            {agency.name}
          </Anchor>
        </Table.Th>
        <Table.Td>{t(`branch.${agency.branch}`)}</Table.Td>
        {NUMBERS.map((column) => (
          <Table.Td key={column} ta="end">
            {workload[column].toLocaleString(i18n.language)}
          </Table.Td>
        ))}
      </Table.Tr>
    ))
}
