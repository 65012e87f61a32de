import { Anchor, Button, CopyButton, Group, Select, Stack, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { FindCountsQuery } from '../../api/find.ts'
import { useTitle } from '../useTitle.ts'
import { readSearch, type Search, SORTS, TABS, type Tab, toQuery } from './address.ts'
import { Bodies } from './Bodies.tsx'
import { Documents } from './Documents.tsx'
import { Saved } from './Saved.tsx'
import { Tasks } from './Tasks.tsx'

/** Milliseconds without a key before the list follows. */
const PAUSE = 250

const LISTS: Readonly<Record<Tab, typeof Documents>> = { documents: Documents, tasks: Tasks, bodies: Bodies }

/** Changes some of what is looked for; `replace` where Back should not lead to each step. */
export type Change = (part: Partial<Search> | ((now: Search) => Search), replace?: boolean) => void

/** Lists of documents, tasks and bodies with filters; the address holds all of it. */
export function FindView() {
  const { t } = useTranslation()
  const [query, setQuery] = useSearchParams()
  const search = useMemo(() => readSearch(query), [query])
  const change: Change = useCallback(
    (part, replace = false) => {
      // What the address says now: a page that is still being drawn may show what it said before.
      const now = readSearch(new URLSearchParams(location.search))
      setQuery(toQuery(typeof part === 'function' ? part(now) : { ...now, ...part }), { replace })
    },
    [setQuery],
  )
  const title = search.words ? t('find.titleOf', { words: search.words }) : t('find.title')
  useTitle(title)
  const List = LISTS[search.tab]
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {t('find.title')}
      </Title>
      <Words search={search} change={change} />
      <Group justify="space-between" align="flex-end" gap="sm">
        <Tabs search={search} />
        <Group gap="xs" align="flex-end">
          <Select
            size="xs"
            label={t('find.sort')}
            value={search.sort}
            allowDeselect={false}
            data={SORTS[search.tab].map((value) => ({ value, label: t(`find.sorts.${value}`) }))}
            onChange={(sort) => sort && change({ sort, cursor: null })}
          />
          <Saved address={query.toString()} name={search.words} />
          <CopyButton value={location.href}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {t(copied ? 'find.copied' : 'find.share')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Group>
      <List search={search} change={change} />
    </Stack>
  )
}

interface Props {
  readonly search: Search
  readonly change: Change
}

/** The words that are looked for; the list follows while one types. */
function Words({ search, change }: Props) {
  const { t } = useTranslation()
  const [words, setWords] = useState(search.words)
  useEffect(() => setWords(search.words), [search.words])
  const follow = useDebouncedCallback((next: string) => change({ words: next.trim(), cursor: null }, true), PAUSE)
  return (
    <TextInput
      type="search"
      label={t('find.words')}
      description={t('search.hint')}
      value={words}
      maw={620}
      onChange={({ currentTarget: { value } }) => {
        setWords(value)
        follow(value)
      }}
    />
  )
}

/** The three lists, each with how many the words find in it. */
function Tabs({ search }: Pick<Props, 'search'>) {
  const { t, i18n } = useTranslation()
  const [{ data }] = useQuery({ query: FindCountsQuery, variables: { text: search.words || undefined } })
  const counts: Readonly<Record<Tab, number | undefined>> = {
    documents: data?.documents.totalCount,
    tasks: data?.tasks.totalCount,
    bodies: data?.agencies.totalCount,
  }
  return (
    <Group component="nav" aria-label={t('find.lists')} gap="lg">
      {TABS.map((tab) => (
        <Anchor
          key={tab}
          component={Link}
          to={`?${toQuery({ ...readSearch(new URLSearchParams({ tab })), words: search.words })}`}
          className="page-link"
          aria-current={tab === search.tab ? 'page' : undefined}
        >
          {t(`find.tab.${tab}`)} {counts[tab] !== undefined && `(${counts[tab].toLocaleString(i18n.language)})`}
        </Anchor>
      ))}
    </Group>
  )
}
