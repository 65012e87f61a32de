import { Button, Checkbox, Group, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FacetPartsFragment } from '../../api/generated/graphql.ts'
import { DateField } from '../DateField.tsx'
import { useFold } from '../useFold.tsx'
import { FACETS, type Facet, filterCount, type Search, toggled, withoutFilters } from './address.ts'
import type { Change } from './FindView.tsx'
import { useFacetWords } from './useFacetWords.ts'

interface Props {
  readonly search: Search
  readonly change: Change
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetPartsFragment[]>>> | undefined
}

/** Filters with how many each leaves; what is chosen stays to be seen. */
export function Filters({ search, change, facets }: Props) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      {filterCount(search) > 0 && (
        <Button size="xs" variant="default" onClick={() => change(withoutFilters)}>
          {t('find.clear')}
        </Button>
      )}
      {search.tab === 'documents' && (
        <Switch
          label={t('find.read')}
          checked={search.read}
          onChange={({ currentTarget }) => change({ read: currentTarget.checked, cursor: null })}
        />
      )}
      {search.tab !== 'bodies' && <Dates search={search} change={change} />}
      {FACETS[search.tab].map((facet) => (
        <FacetFilter key={facet} facet={facet} search={search} change={change} values={facets?.[facet] ?? []} />
      ))}
    </Stack>
  )
}

function Dates({ search, change }: Omit<Props, 'facets'>) {
  const { t } = useTranslation()
  return (
    <fieldset className="find-facet">
      <Text component="legend" size="sm" fw={600}>
        {t(`find.dates.${search.tab === 'tasks' ? 'tasks' : 'documents'}`)}
      </Text>
      <Group gap="xs" grow>
        {(['from', 'to'] as const).map((end) => (
          <DateField
            key={end}
            label={t(`find.${end}`)}
            value={search[end]}
            onChange={(date) => change({ [end]: date, cursor: null })}
          />
        ))}
      </Group>
    </fieldset>
  )
}

interface FacetProps extends Omit<Props, 'facets'> {
  readonly facet: Facet
  readonly values: readonly FacetPartsFragment[]
}

/** Values of a list before one asks for more. */
const SHOWN = 8

function FacetFilter({ facet, values, search, change }: FacetProps) {
  const { t, i18n } = useTranslation()
  const words = useFacetWords()
  const chosen = search.chosen.get(facet) ?? []
  const gone = chosen
    .filter((value) => values.every((one) => one.value !== value))
    .map((value) => ({ value, label: value, count: 0 }))
  const all = [...gone, ...values]
  const [visible, more] = useFold(all, SHOWN)
  if (all.length === 0) return null
  return (
    <fieldset className="find-facet">
      <Text component="legend" size="sm" fw={600}>
        {t(`find.facet.${facet}`)}
      </Text>
      <Stack gap={6} py={4}>
        {visible.map((one) => (
          <Checkbox
            key={one.value}
            size="sm"
            checked={chosen.includes(one.value)}
            onChange={() => change((now) => toggled(now, facet, one.value))}
            label={`${words(facet, one)} (${one.count.toLocaleString(i18n.language)})`}
          />
        ))}
      </Stack>
      {more}
    </fieldset>
  )
}
