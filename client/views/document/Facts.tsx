import { Anchor, Group, Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dateInWords } from '../../i18n/dates.ts'
import { agencyPath } from '../addresses.ts'
import type { DocumentAnswer } from './marks.ts'

/** Number, kind, issuer, date and signatory, as far as the sources tell them. */
export function Facts({ document }: { readonly document: DocumentAnswer }) {
  const { t, i18n } = useTranslation()
  const issuers = document.issuers.nodes
  const date = document.issuedOn ?? (document.year == null ? null : String(document.year))
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t('field.number'), document.number],
    [t('field.type'), document.type],
    [
      t('document.issuer'),
      issuers.length > 0 &&
        issuers.map(({ id, label }, i) => (
          <Fragment key={id}>
            {i > 0 && ', '}
            <Anchor component={Link} to={agencyPath(id)} size="sm">
              {label}
            </Anchor>
          </Fragment>
        )),
    ],
    [t('field.issuedOn'), date ? dateInWords(date, i18n.language, t) : t('trace.yearUnknown')],
    [t('field.signatory'), [document.signatory, document.signedAs].filter(Boolean).join(', ')],
    [t('document.file'), document.sources.map(({ name }) => name).join(', ')],
  ]
  return (
    <Group component="dl" gap="lg" m={0} style={{ rowGap: 4 }}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Group key={name} gap={6} wrap="nowrap" align="baseline">
              <Text component="dt" size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {name}
              </Text>
              <Text component="dd" size="sm" m={0} style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Text>
            </Group>
          ),
      )}
    </Group>
  )
}
