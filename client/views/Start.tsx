import { Anchor, Card, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { StartQuery } from '../api/operations.ts'
import { dateInWords } from '../i18n/dates.ts'
import { Failure } from './Failure.tsx'
import { KindBadge } from './KindBadge.tsx'
import { Loading } from './Loading.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useTitle } from './useTitle.ts'
import { tracePath } from './view.ts'

/** Search in the middle, and what there is to begin with. */
export function Start() {
  const { t, i18n } = useTranslation()
  useTitle(t('name'))
  const [{ data, error }, ask] = useQuery({ query: StartQuery })
  return (
    <Stack gap="xl" maw={1040} mx="auto" py="lg">
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
      {error && <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading />}
      {data?.statistics.directives === 0 && <Text>{t('start.empty')}</Text>}
      {data && data.statistics.directives > 0 && (
        <>
          <section aria-label={t('start.contains')}>
            <SimpleGrid cols={{ base: 2, sm: 5 }}>
              {(['directives', 'documents', 'tasks', 'agencies', 'citations'] as const).map((name) => (
                <Card key={name} withBorder padding="sm" ta="center">
                  <Text size="xl" fw={700}>
                    {data.statistics[name].toLocaleString(i18n.language)}
                  </Text>
                  <Text size="sm">{t(`start.${name}`)}</Text>
                </Card>
              ))}
            </SimpleGrid>
          </section>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
            <section>
              <Title order={2} size="h4" mb="sm">
                {t('start.read')}
              </Title>
              <List listStyleType="none" spacing="sm">
                {data.documents.nodes.map((document) => (
                  <List.Item key={document.id} icon={<KindBadge kind="Directive" />}>
                    <Anchor component={Link} to={tracePath(document.id)} fw={500}>
                      {document.label}
                    </Anchor>
                    <Text size="sm">
                      {[
                        document.issuers.nodes[0]?.label,
                        document.issuedOn && dateInWords(document.issuedOn, i18n.language, t),
                        t('start.tasksOf', { count: document.tasks.totalCount }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Text>
                  </List.Item>
                ))}
              </List>
            </section>
            <section>
              <Group justify="space-between" mb="sm">
                <Title order={2} size="h4">
                  {t('start.busiest')}
                </Title>
                <Anchor component={Link} to="/agencies" size="sm">
                  {t('start.all')}
                </Anchor>
              </Group>
              <List listStyleType="none" spacing="xs">
                {data.workload.edges.map(({ node: agency, workload }) => (
                  <List.Item key={agency.id} icon={<KindBadge kind="Agency" />}>
                    <Anchor component={Link} to={tracePath(agency.id)}>
                      {agency.name}
                    </Anchor>{' '}
                    <Text span size="sm">
                      {t('start.tasksOf', { count: workload.total })}
                    </Text>
                  </List.Item>
                ))}
              </List>
            </section>
          </SimpleGrid>
        </>
      )}
    </Stack>
  )
}
