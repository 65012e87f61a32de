import { Anchor, Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { documentPath } from '../addresses.ts'
import type { Citation } from './marks.ts'
import { Row } from './Row.tsx'
import type { SideProps } from './Side.tsx'

/** What the document cites, by relation and document, each mention one click away. */
export function Cited({ citations, place, onChoose }: Pick<SideProps, 'citations' | 'place' | 'onChoose'>) {
  const { t } = useTranslation()
  const relations = Map.groupBy(citations, ({ relation }) => relation)
  return (
    <div data-list>
      {[...relations].map(([relation, edges]) => (
        <section key={relation}>
          <Title order={2} size="h6" mt="xs" className="capital">
            {t(`relation.${relation}`)}
          </Title>
          <ul className="plain-list">
            {[...Map.groupBy(edges, ({ to }) => to.id)].map(([id, mentions]) => (
              <li key={id}>
                <Mentions mentions={mentions} place={place} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface MentionsProps extends Pick<SideProps, 'place' | 'onChoose'> {
  readonly mentions: readonly Citation[]
}

function Mentions({ mentions, place, onChoose }: MentionsProps) {
  const { t } = useTranslation()
  const [first] = mentions
  if (!first) return null
  const { to, candidates } = first
  return (
    <>
      <Anchor component={Link} to={documentPath(to.id)} size="sm" px={8} style={{ overflowWrap: 'anywhere' }}>
        {to.label}
      </Anchor>
      {to.title && to.title !== to.label && (
        <Text size="xs" px={8} lineClamp={2}>
          {to.title}
        </Text>
      )}
      {candidates.length > 1 && (
        <Text size="xs" px={8}>
          {t('document.oneOf')}{' '}
          {candidates.map(({ id, label, year }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Anchor component={Link} to={documentPath(id)} size="xs">
                {label} ({year})
              </Anchor>
            </Fragment>
          ))}
        </Text>
      )}
      {mentions.map(({ id, evidence, inferred }) => (
        <Row key={id} place={evidence} chosen={place} onChoose={() => onChoose(evidence, evidence.source.id)}>
          <Text size="xs">
            “{evidence.quote}”{inferred && ` – ${t('trace.inferred')}`}
          </Text>
        </Row>
      ))}
    </>
  )
}
