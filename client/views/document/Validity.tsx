import { Alert, Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { kindOf } from '../../graph/graph.ts'
import { shortLabel } from '../../graph/size.ts'
import { documentPath } from '../addresses.ts'
import type { DocumentAnswer } from './marks.ts'

/** Relations that touch the validity of the cited document, the gravest first. */
const CHANGES = ['REPEALS', 'REPLACES', 'AMENDS'] as const

/** What other documents say about whether this one still holds; silent where none says anything. */
export function Validity({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation()
  const changes = CHANGES.flatMap((relation) => document.citedBy.nodes.filter((edge) => edge.relation === relation))
  if (changes.length === 0) return null
  return (
    <Alert
      color={changes.some(({ relation }) => relation !== 'AMENDS') ? 'red' : 'yellow'}
      title={t('document.validity')}
      variant="light"
    >
      <ul className="plain-list">
        {changes.map(({ id, relation, from, evidence }) => (
          <li key={id}>
            <Text size="sm" c="var(--mantine-color-text)">
              {relation && t(`relationBack.${relation}`)}{' '}
              {kindOf(from) === 'Task' ? (
                shortLabel(from)
              ) : (
                <Anchor component={Link} to={documentPath(from.id, evidence, evidence.source.id)} size="sm">
                  {shortLabel(from)}
                </Anchor>
              )}
              : “{evidence.quote}”
            </Text>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
