import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Row } from './Row.tsx'
import type { SideProps } from './Side.tsx'

/** Who the document is sent to, and for what. */
export function Recipients({
  document: { recipients },
  place,
  onChoose,
}: Pick<SideProps, 'document' | 'place' | 'onChoose'>) {
  const { t } = useTranslation()
  const more = recipients.totalCount - recipients.edges.length
  return (
    <>
      <ul className="plain-list" data-list>
        {recipients.edges.map(({ node, purpose, evidence }) => (
          <li key={`${node.id} ${evidence.start}`}>
            <Row place={evidence} chosen={place} onChoose={() => onChoose(evidence, evidence.source.id)}>
              <Text size="sm">
                {node.label}
                {purpose && ` – ${purpose}`}
              </Text>
            </Row>
          </li>
        ))}
      </ul>
      {more > 0 && <Text size="sm">{t('document.more', { count: more })}</Text>}
    </>
  )
}
