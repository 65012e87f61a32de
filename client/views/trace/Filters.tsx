import { Badge, Button, Checkbox, Popover, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Graph } from '../../graph/graph.ts'
import { type Filters as Chosen, monthOf, NO_FILTERS, yearOf } from '../../graph/sift.ts'
import { TimeBar } from './TimeBar.tsx'

interface Props {
  /** What is shown before filters. */
  readonly graph: Graph
  readonly filters: Chosen
  readonly onChange: (filters: Chosen) => void
}

const RELATIONS = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'REPLACES', 'REPEALS', 'GUIDES', 'CONSIDERS', 'REFERS'] as const
const ROLES = ['LEAD', 'COORDINATE', 'DIRECTED'] as const
const STATUSES = ['DUE', 'PAST', 'NO_DEADLINE'] as const

/** How many parts of a filter are set. */
const setIn = ({ without, issued, due }: Chosen): number => without.length + (issued ? 1 : 0) + (due ? 1 : 0)

/** Filters by relation, role, status, and two bars of time. They hide and never move anything. */
export function Filters({ graph, filters, onChange }: Props) {
  const { t } = useTranslation()
  const set = setIn(filters)
  return (
    <Popover width={340} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconFilter size={16} aria-hidden />}
          rightSection={set > 0 ? <Badge size="sm">{set}</Badge> : undefined}
        >
          {t('filter.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflowY: 'auto' }} aria-label={t('filter.title')}>
        <FilterForm graph={graph} filters={filters} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  )
}

function FilterForm({ graph, filters, onChange }: Props) {
  const { t } = useTranslation()
  const counts = new Map<string, number>()
  const count = (word: string | null | undefined): void => {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const { relation, role } of graph.edges) {
    count(relation)
    count(role)
  }
  for (const node of graph.nodes) if (node.__typename === 'Task') count(node.status)
  const toggle = (word: string, shown: boolean): void =>
    onChange({
      ...filters,
      without: shown ? filters.without.filter((one) => one !== word) : [...filters.without, word],
    })
  const boxes = (title: string, words: readonly (readonly [string, string])[]) => {
    const present = words.filter(([word]) => counts.has(word) || filters.without.includes(word))
    if (present.length === 0) return null
    return (
      <fieldset className="plain-fieldset">
        <Text component="legend" size="sm" fw={600} mb={4}>
          {title}
        </Text>
        <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
          {present.map(([word, name]) => (
            <Checkbox
              key={word}
              size="xs"
              label={`${name} (${counts.get(word) ?? 0})`}
              checked={!filters.without.includes(word)}
              onChange={(event) => toggle(word, event.currentTarget.checked)}
            />
          ))}
        </SimpleGrid>
      </fieldset>
    )
  }
  const years = graph.nodes.flatMap((node) => yearOf(node) ?? [])
  const months = graph.nodes.flatMap((node) => (node.__typename === 'Task' ? (monthOf(node.deadline) ?? []) : []))
  return (
    <Stack gap="md">
      {boxes(
        t('filter.relations'),
        RELATIONS.map((word) => [word, t(`relation.${word}`)] as const),
      )}
      {boxes(
        t('filter.roles'),
        ROLES.map((word) => [word, t(`role.${word}`)] as const),
      )}
      {boxes(
        t('filter.statuses'),
        STATUSES.map((word) => [word, t(`status.${word}`)] as const),
      )}
      <TimeBar
        title={t('filter.issued')}
        values={years}
        range={filters.issued}
        describe={String}
        onChange={(issued) => onChange({ ...filters, issued })}
      />
      <TimeBar
        title={t('filter.due')}
        values={months}
        range={filters.due}
        describe={(month) => `${(month % 12) + 1}/${Math.floor(month / 12)}`}
        onChange={(due) => onChange({ ...filters, due })}
      />
      <Text size="xs">{t('filter.undated')}</Text>
      {setIn(filters) > 0 && (
        <Button size="xs" variant="default" onClick={() => onChange(NO_FILTERS)}>
          {t('filter.clear')}
        </Button>
      )}
    </Stack>
  )
}
