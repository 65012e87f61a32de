import { Anchor, Table, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { WorkloadQuery } from '../../api/generated/graphql.ts'
import { agencyPath } from '../addresses.ts'
import type { Column, WorkloadView } from './address.ts'
import { useColumnName } from './useColumnName.ts'

export type WorkloadEdge = WorkloadQuery['workload']['edges'][number]

const NUMBERS = [
  ['TOTAL', 'total'],
  ['LEAD', 'lead'],
  ['COORDINATE', 'coordinate'],
  ['DIRECTED', 'directed'],
  ['DUE', 'due'],
  ['PAST', 'past'],
] as const

interface Props {
  readonly edges: readonly WorkloadEdge[]
  readonly view: WorkloadView
  readonly change: (part: Partial<WorkloadView>) => void
}

/** The workload as a table; the server sorts, so that the order holds for all pages. */
export function WorkloadTable({ edges, view, change }: Props) {
  const { t, i18n } = useTranslation()
  const sort = (column: Column): void =>
    change({ sort: column, down: view.sort === column ? !view.down : column !== 'NAME', cursor: null })
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ 'aria-label': t('agencies.title') }}>
      <Table striped highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Header column="NAME" view={view} onSort={sort} />
            <Table.Th>{t('agencies.branch')}</Table.Th>
            {NUMBERS.map(([column]) => (
              <Header key={column} column={column} view={view} onSort={sort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edges.map(({ node, workload }) => (
            <Table.Tr key={node.id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={agencyPath(node.id)}>
                  {node.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{t(`branch.${node.branch}`)}</Table.Td>
              {NUMBERS.map(([column, name]) => (
                <Table.Td key={column} ta="end">
                  {workload[name].toLocaleString(i18n.language)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface HeaderProps {
  readonly column: Column
  readonly view: WorkloadView
  readonly onSort: (column: Column) => void
}

function Header({ column, view, onSort }: HeaderProps) {
  const { t } = useTranslation()
  const name = useColumnName()(column)
  const sorted = view.sort === column ? (view.down ? 'descending' : 'ascending') : 'none'
  return (
    <Table.Th aria-sort={sorted} ta={column === 'NAME' ? 'start' : 'end'}>
      <UnstyledButton onClick={() => onSort(column)} aria-label={t('agencies.sort', { column: name })} fw={600} fz="sm">
        <span className="capital">{name}</span>
        <span aria-hidden>{{ ascending: ' ▲', descending: ' ▼', none: '' }[sorted]}</span>
      </UnstyledButton>
    </Table.Th>
  )
}
