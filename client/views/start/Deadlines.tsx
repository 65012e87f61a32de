import { Anchor, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StartQuery } from '../../api/generated/graphql.ts'
import { shortLabel } from '../../graph/size.ts'
import { documentPath } from '../addresses.ts'
import { Deadline } from '../Deadline.tsx'

/** What is due next. */
export function Deadlines({ tasks }: { readonly tasks: StartQuery['deadlines']['nodes'] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="ahead">
      <Group justify="space-between" mb="sm" align="baseline">
        <Title order={2} size="h4" id="ahead">
          {t('start.ahead')}
        </Title>
        <Anchor component={Link} to="/find?tab=tasks&statuses=DUE" size="sm">
          {t('start.allDeadlines')}
        </Anchor>
      </Group>
      {tasks.length === 0 && <Text size="sm">{t('start.noneAhead')}</Text>}
      <ul className="plain-list">
        {tasks.map(({ id, label, deadline, status, evidence, document, bodies }) => (
          <li key={id} className="find-row">
            <Anchor component={Link} to={documentPath(document.id, evidence, evidence.source.id)} size="sm" fw={500}>
              {label}
            </Anchor>
            <Deadline deadline={deadline} status={status} />
            <Text size="xs">
              {[...new Set(bodies.nodes.map((body) => body.label)), shortLabel(document)].join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
