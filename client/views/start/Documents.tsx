import { Anchor, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StartQuery } from '../../api/generated/graphql.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { DocumentLink } from '../DocumentLink.tsx'

/** The documents that were read, the latest issued first. */
export function Recent({ documents }: { readonly documents: StartQuery['recent']['nodes'] }) {
  const { t, i18n } = useTranslation()
  return (
    <section aria-labelledby="recent">
      <Group justify="space-between" mb="sm" align="baseline">
        <Title order={2} size="h4" id="recent">
          {t('start.read')}
        </Title>
        <Anchor component={Link} to="/find?read=true" size="sm">
          {t('start.allDocuments')}
        </Anchor>
      </Group>
      <ul className="plain-list">
        {documents.map((document) => (
          <li key={document.id} className="find-row">
            <DocumentLink document={document} />
            <Text size="xs">
              {[
                document.issuers.nodes[0]?.label,
                document.issuedOn && dateInWords(document.issuedOn, i18n.language, t),
                t('start.tasksOf', { count: document.tasks.totalCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The instruments that others mention most. */
export function Instruments({ documents }: { readonly documents: StartQuery['instruments']['nodes'] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="instruments">
      <Group justify="space-between" mb="sm" align="baseline">
        <Title order={2} size="h4" id="instruments">
          {t('start.instruments')}
        </Title>
        <Anchor component={Link} to="/find?sort=CITED_BY-DESC" size="sm">
          {t('start.allDocuments')}
        </Anchor>
      </Group>
      <ul className="plain-list">
        {documents.map((document) => (
          <li key={document.id} className="find-row">
            <DocumentLink document={document} />
            <Text size="xs">{t('find.citedTimes', { count: document.citedBy.totalCount })}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
