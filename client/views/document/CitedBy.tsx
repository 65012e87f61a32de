import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { documentPath } from '../addresses.ts'
import type { SideProps } from './Side.tsx'

/** Who cites the document, with the words that do so. */
export function CitedBy({ document: { citedBy } }: Pick<SideProps, 'document'>) {
  const { t } = useTranslation()
  const more = citedBy.totalCount - citedBy.nodes.length
  return (
    <>
      <ul className="plain-list">
        {citedBy.nodes.map(({ id: edge, relation, from, evidence }) => (
          <li key={edge} className="document-task">
            <Text size="sm" px={8} lineClamp={3}>
              <Text span fw={600} size="sm">
                {t(`relationBack.${relation}`)}
              </Text>{' '}
              <Anchor component={Link} to={documentPath(from.id, evidence, evidence.source.id)} size="sm">
                {from.label}
              </Anchor>
            </Text>
            <Text size="xs" px={8} pb={6}>
              “{evidence.quote}”
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text size="sm">{t('document.more', { count: more })}</Text>}
    </>
  )
}
