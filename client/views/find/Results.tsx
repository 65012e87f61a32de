import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'
import type { FacetPartsFragment } from '../../api/generated/graphql.ts'
import { Failure } from '../Failure.tsx'
import { Loading } from '../Loading.tsx'
import { Pager } from '../Pager.tsx'
import { type Facet, filterCount, type Search, withoutFilters } from './address.ts'
import { Filters } from './Filters.tsx'
import type { Change } from './FindView.tsx'

/** What a list needs to know of its page. */
export interface ResultPage {
  readonly totalCount: number
  readonly pageInfo: Parameters<typeof Pager>[0]['pageInfo']
}

interface Props {
  readonly search: Search
  readonly change: Change
  readonly page: ResultPage | undefined
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetPartsFragment[]>>> | undefined
  readonly error: CombinedError | undefined
  /** True while a newer page is on its way; the old one stays until then. */
  readonly stale: boolean
  readonly retry: () => void
  /** Stands beside the count: export, query. */
  readonly tools: ReactNode
  /** The rows. */
  readonly children: ReactNode
}

/** A list beside its filters: skeleton, failure, nothing found, or rows with the way to the next ones. */
export function Results({ search, change, page, facets, error, stale, retry, tools, children }: Props) {
  const { t, i18n } = useTranslation()
  const [opened, setOpened] = useState(false)
  const count = filterCount(search)
  return (
    <div className="find">
      <Button
        size="xs"
        variant="default"
        hiddenFrom="md"
        aria-expanded={opened}
        aria-controls="filters"
        onClick={() => setOpened(!opened)}
      >
        {t('find.filters')} {count > 0 && `(${count})`}
      </Button>
      <section id="filters" className="find-filters" data-opened={opened} aria-label={t('find.filters')}>
        <Filters search={search} change={change} facets={facets} />
      </section>
      <Stack gap="sm" aria-busy={stale}>
        {error ? (
          <Failure error={error} retry={retry} />
        ) : !page ? (
          <Loading />
        ) : (
          <>
            <Group justify="space-between" gap="sm">
              <Text role="status" size="sm">
                {t('find.count', { count: page.totalCount, formatted: page.totalCount.toLocaleString(i18n.language) })}
              </Text>
              <Group gap="md">{tools}</Group>
            </Group>
            {page.totalCount === 0 ? (
              <Stack gap="xs" align="flex-start">
                <Text>{t(count > 0 ? 'find.noneFiltered' : 'find.none')}</Text>
                {count > 0 && (
                  <Button variant="default" onClick={() => change(withoutFilters)}>
                    {t('find.clear')}
                  </Button>
                )}
              </Stack>
            ) : (
              <ol className="plain-list">{children}</ol>
            )}
            <Pager cursor={search.cursor} pageInfo={page.pageInfo} onTurn={(cursor) => change({ cursor })} />
          </>
        )}
      </Stack>
    </div>
  )
}
