import { Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ValidityStatus } from '../../api/generated/graphql.ts'
import { shortLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { documentPath } from '../addresses.ts'
import { useFold } from '../useFold.tsx'
import type { DocumentAnswer } from './marks.ts'

const SIGNS: Readonly<Record<ValidityStatus, readonly [sign: string, color: string]>> = {
  IN_FORCE: ['✓', 'green'],
  AMENDED: ['±', 'yellow'],
  REPLACED: ['✗', 'red'],
  REPEALED: ['✗', 'red'],
  UNKNOWN: ['?', 'gray'],
}

/** Mentions before one asks for more. */
const SHOWN = 3

/** Whether the document is in force, and the words that say so. */
export function Validity({ document: { validity } }: { readonly document: DocumentAnswer }) {
  const { t, i18n } = useTranslation()
  const [mentions, more] = useFold(validity.by, SHOWN)
  const [sign, color] = SIGNS[validity.status]
  return (
    <Stack gap={4} component="section" aria-label={t('document.validity')}>
      <Group gap="xs">
        <Badge variant="light" color={color} tt="none" size="lg" className="badge">
          <span aria-hidden>{sign}</span> {t(`document.status.${validity.status}`)}
        </Badge>
        {validity.since && (
          <Text size="sm">{t('document.since', { date: dateInWords(validity.since, i18n.language, t) })}</Text>
        )}
      </Group>
      <ul className="plain-list">
        {mentions.map(({ id: edge, relation, from, evidence }) => (
          <li key={edge}>
            <Text size="sm">
              {t(`relationBack.${relation}`)}{' '}
              <Anchor component={Link} to={documentPath(from.id, evidence, evidence.source.id)} size="sm">
                {shortLabel(from)}
              </Anchor>
              : “{evidence.quote}”
            </Text>
          </li>
        ))}
      </ul>
      {more}
    </Stack>
  )
}
