import { Card, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WorkloadPartsFragment } from '../../api/generated/graphql.ts'

/** How many tasks, by role and by where the deadline stands. */
export function Numbers({ workload }: { readonly workload: WorkloadPartsFragment }) {
  const { t, i18n } = useTranslation()
  const numbers = [
    [t('kinds.Task'), workload.total],
    [t('role.LEAD'), workload.lead],
    [t('role.COORDINATE'), workload.coordinate],
    [t('role.DIRECTED'), workload.directed],
    [t('status.DUE'), workload.due],
    [t('status.PAST'), workload.past],
    [t('status.NO_DEADLINE'), workload.noDeadline],
  ] as const
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, sm: 4, md: 7 }} component="dl" m={0}>
      {numbers.map(([name, count]) => (
        <Card key={name} withBorder padding="xs" style={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Text component="dt" size="sm">
            {name}
          </Text>
          <Text component="dd" m={0} size="xl" fw={700}>
            {count.toLocaleString(i18n.language)}
          </Text>
        </Card>
      ))}
    </SimpleGrid>
  )
}
