import { Anchor, CloseButton, Group, Select, Skeleton, Stack, Table, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { CompareQuery } from '../../api/agencies.ts'
import { FindBodiesQuery } from '../../api/find.ts'
import { agencyPath } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import type { AgencyAnswer } from './AgencyView.tsx'
import { type BodyView, MOST_COMPARED } from './body-address.ts'

interface Props {
  readonly agency: AgencyAnswer
  readonly view: BodyView
  readonly change: (part: Partial<BodyView>) => void
}

const LINES = ['total', 'lead', 'coordinate', 'directed', 'due', 'past', 'noDeadline'] as const

/** The workload of a body beside that of others. */
export function Compare({ agency, view, change }: Props) {
  const { t } = useTranslation()
  return (
    <Stack component="section" aria-labelledby="compare" gap="xs">
      <Title order={2} size="h4" id="compare">
        {t('agency.compare')}
      </Title>
      {view.with.length > 0 && <Bodies agency={agency} view={view} change={change} />}
      {view.with.length < MOST_COMPARED && (
        <Adding taken={[agency.id, ...view.with]} onAdd={(id) => change({ with: [...view.with, id] })} />
      )}
    </Stack>
  )
}

function Bodies({ agency, view, change }: Props) {
  const { t, i18n } = useTranslation()
  const variables = { ids: view.with, parts: view.parts, predecessors: view.predecessors }
  const [{ data, error }, ask] = useQuery({ query: CompareQuery, variables })
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Skeleton height={220} />
  const others = data.nodes.flatMap((node) => (node && 'workload' in node ? [node] : []))
  const bodies = [agency, ...others]
  const names = {
    total: t('agencies.total'),
    lead: t('role.LEAD'),
    coordinate: t('role.COORDINATE'),
    directed: t('role.DIRECTED'),
    due: t('status.DUE'),
    past: t('status.PAST'),
    noDeadline: t('status.NO_DEADLINE'),
  }
  return (
    <Table.ScrollContainer minWidth={180 + bodies.length * 160} scrollAreaProps={{ 'aria-label': t('agency.compare') }}>
      <Table withColumnBorders striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {bodies.map(({ id, name }) => (
              <Table.Th key={id}>
                <Group gap={4} wrap="nowrap" justify="space-between">
                  {id === agency.id ? (
                    name
                  ) : (
                    <>
                      <Anchor component={Link} to={agencyPath(id)} size="sm">
                        {name}
                      </Anchor>
                      <CloseButton
                        size="sm"
                        aria-label={t('agency.remove', { name })}
                        onClick={() => change({ with: view.with.filter((one) => one !== id) })}
                      />
                    </>
                  )}
                </Group>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {LINES.map((line) => (
            <Table.Tr key={line}>
              <Table.Th scope="row" fw={600} className="capital-cell">
                {names[line]}
              </Table.Th>
              {bodies.map(({ id, workload }) => (
                <Table.Td key={id} ta="end">
                  {workload[line].toLocaleString(i18n.language)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180

function Adding({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (id: string) => void }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [text] = useDebouncedValue(words.trim(), PAUSE)
  const [{ data }] = useQuery({
    query: FindBodiesQuery,
    variables: { text: text || undefined, sort: 'TASKS', direction: 'DESC', first: 12, facets: false },
  })
  const found = (data?.agencies.nodes ?? []).filter(({ id }) => !taken.includes(id))
  return (
    <Select
      searchable
      size="xs"
      maw={420}
      className="no-print"
      label={t('agency.addToCompare')}
      placeholder={t('search.hint')}
      value={null}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      nothingFoundMessage={t('find.none')}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => {
        if (id) onAdd(id)
        setWords('')
      }}
    />
  )
}
