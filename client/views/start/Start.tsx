import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import type { StartQuery as StartAnswer } from '../../api/generated/graphql.ts'
import { StartQuery } from '../../api/start.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { Failure } from '../Failure.tsx'
import { Loading } from '../Loading.tsx'
import { SearchBox } from '../SearchBox.tsx'
import { useTitle } from '../useTitle.ts'
import { Bars } from './Bars.tsx'
import { Deadlines } from './Deadlines.tsx'
import { Instruments, Recent } from './Documents.tsx'

// What reads dropped files is fetched when the rest stands.
const Drop = lazy(() => import('./Drop.tsx').then((module) => ({ default: module.Drop })))

/** Search in the middle, and what there is to begin with. */
export function Start() {
  const { t } = useTranslation()
  useTitle(t('name'))
  const [{ data, error }, ask] = useQuery({ query: StartQuery })
  const reload = (): void => ask({ requestPolicy: 'network-only' })
  return (
    <Stack gap="xl" maw={1200} mx="auto" py="lg">
      <Stack gap="sm" align="center">
        <Title order={1}>{t('name')}</Title>
        <Text ta="center">{t('tagline')}</Text>
        <Stack gap={4} w="100%" maw={620}>
          <SearchBox autoFocus />
          <Text size="sm" ta="center">
            {t('search.hint')}
          </Text>
        </Stack>
      </Stack>
      {error && <Failure error={error} retry={reload} />}
      {!data && !error && <Loading />}
      {data?.statistics.directives === 0 && <Text>{t('start.empty')}</Text>}
      {data && data.statistics.directives > 0 && <Contents data={data} />}
      {data && (
        <Suspense fallback={<Loading />}>
          <Drop onRead={reload} />
        </Suspense>
      )}
    </Stack>
  )
}

const STATISTICS = [
  ['directives', '/find?read=true'],
  ['documents', '/find'],
  ['tasks', '/find?tab=tasks'],
  ['agencies', '/find?tab=bodies'],
  ['citations', null],
] as const

function Contents({ data }: { readonly data: StartAnswer }) {
  const { t, i18n } = useTranslation()
  const { statistics, recent, instruments, workload, deadlines } = data
  return (
    <>
      <section aria-label={t('start.contains')}>
        <SimpleGrid cols={{ base: 2, sm: 5 }}>
          {STATISTICS.map(([name, path]) => (
            <Card key={name} withBorder padding="sm" ta="center">
              <Text size="xl" fw={700}>
                {statistics[name].toLocaleString(i18n.language)}
              </Text>
              <Text size="sm">
                {path ? (
                  <Anchor component={Link} to={path} size="sm">
                    {t(`start.${name}`)}
                  </Anchor>
                ) : (
                  t(`start.${name}`)
                )}
              </Text>
            </Card>
          ))}
        </SimpleGrid>
      </section>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing="xl">
        <Recent documents={recent.nodes} />
        <Deadlines tasks={deadlines.nodes} />
        <Bars
          title={t('start.busiest')}
          all={['/agencies', t('start.all')]}
          bars={workload.edges.map(({ node, workload: { total } }) => ({
            name: node.name,
            count: total,
            path: `/agencies/${node.id}`,
          }))}
        />
        <Instruments documents={instruments.nodes} />
        <Bars
          title={t('start.byKind')}
          bars={recent.facets.types.slice(0, 8).map(({ label, value, count }) => ({
            name: label,
            count,
            path: `/find?${new URLSearchParams({ types: value, read: 'true' })}`,
          }))}
        />
        <Bars
          title={t('start.byYear')}
          bars={recent.facets.years
            .toSorted((a, b) => (a.value < b.value ? 1 : -1))
            .slice(0, 8)
            .map(({ label, value, count }) => ({
              name: label,
              count,
              path: `/find?${new URLSearchParams({ years: value, read: 'true' })}`,
            }))}
        />
      </SimpleGrid>
      <Group justify="flex-end">
        <AsGraphql query={StartQuery} variables={{}} />
      </Group>
    </>
  )
}
