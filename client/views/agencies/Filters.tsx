import { Group, MultiSelect, Switch, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Branch, Level, Role, TaskStatus } from '../../api/generated/graphql.ts'
import { DateField } from '../DateField.tsx'
import type { Filter, WorkloadView } from './address.ts'

const LEVELS: readonly Level[] = ['NATIONAL', 'PROVINCIAL', 'DISTRICT', 'COMMUNE']
const BRANCHES: readonly Branch[] = [
  'PARTY',
  'GOVERNMENT',
  'ASSEMBLY',
  'COUNCIL',
  'FRONT',
  'ARMED_FORCES',
  'JUSTICE',
  'ENTERPRISE',
  'OTHER',
]
const ROLES: readonly Role[] = ['LEAD', 'COORDINATE', 'DIRECTED']
const STATUSES: readonly TaskStatus[] = ['DUE', 'PAST', 'NO_DEADLINE']

/** Milliseconds without a key before the table follows. */
const PAUSE = 250

interface Props {
  readonly view: WorkloadView
  readonly change: (part: Partial<WorkloadView>) => void
}

/** Which bodies and which of their tasks count. */
export function Filters({ view, change }: Props) {
  const { t } = useTranslation()
  const data: Readonly<Record<Filter, readonly { readonly value: string; readonly label: string }[]>> = {
    levels: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
    branches: BRANCHES.map((value) => ({ value, label: t(`branch.${value}`) })),
    roles: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
    statuses: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  }
  return (
    <Group component="section" aria-label={t('find.filters')} gap="sm" align="flex-end" className="no-print">
      <Name view={view} change={change} />
      {(['levels', 'branches', 'roles', 'statuses'] as const).map((filter) => (
        <MultiSelect
          key={filter}
          size="xs"
          miw={150}
          maw={260}
          clearable
          clearButtonProps={{ 'aria-label': t('agencies.clear', { filter: t(`find.facet.${filter}`) }) }}
          label={t(`find.facet.${filter}`)}
          placeholder={view.filters[filter].length === 0 ? t('agencies.any') : undefined}
          data={[...data[filter]]}
          value={[...view.filters[filter]]}
          onChange={(values) => change({ filters: { ...view.filters, [filter]: values }, cursor: null })}
        />
      ))}
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={t(`agencies.${end}`)}
          value={view[end]}
          onChange={(date) => change({ [end]: date, cursor: null })}
        />
      ))}
      {(['parts', 'predecessors'] as const).map((name) => (
        <Switch
          key={name}
          size="sm"
          label={t(`agencies.${name}`)}
          checked={view[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.checked, cursor: null })}
        />
      ))}
    </Group>
  )
}

function Name({ view, change }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(view.text)
  useEffect(() => setText(view.text), [view.text])
  const follow = useDebouncedCallback((next: string) => change({ text: next.trim(), cursor: null }), PAUSE)
  return (
    <TextInput
      type="search"
      size="xs"
      label={t('agencies.name')}
      placeholder={t('agencies.any')}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        follow(value)
      }}
    />
  )
}
