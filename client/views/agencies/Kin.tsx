import { Anchor, Spoiler, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dateInWords } from '../../i18n/dates.ts'
import { agencyPath } from '../addresses.ts'
import type { AgencyAnswer } from './AgencyView.tsx'

interface Body {
  readonly id: string
  readonly label: string
  /** “2025-03-01, 176/2025/QH15” */
  readonly note?: string
}

/** Pixels of a long list of bodies before “show more”. */
const SHOWN = 50

/** Superior, subordinates, and bodies before and after it. */
export function Kin({ agency }: { readonly agency: AgencyAnswer }) {
  const { t, i18n } = useTranslation()
  const succession = ({ agency: { id, label }, on, decree }: AgencyAnswer['successors'][number]): Body => ({
    id,
    label,
    note: `${dateInWords(on, i18n.language, t)}, ${decree}`,
  })
  const more = agency.subordinates.totalCount - agency.subordinates.nodes.length
  return (
    <>
      <Bodies name={t('edge.PART_OF')} bodies={agency.partOf ? [agency.partOf.agency] : []} />
      <Bodies
        name={t('agency.subordinates')}
        bodies={agency.subordinates.nodes}
        more={more > 0 ? t('document.more', { count: more }) : ''}
      />
      <Bodies name={t('edgeBack.SUCCEEDED_BY')} bodies={agency.predecessors.map(succession)} />
      <Bodies name={t('edge.SUCCEEDED_BY')} bodies={agency.successors.map(succession)} />
    </>
  )
}

function Bodies({
  name,
  bodies,
  more = '',
}: {
  readonly name: string
  readonly bodies: readonly Body[]
  readonly more?: string
}) {
  const { t } = useTranslation()
  if (bodies.length === 0) return null
  return (
    <Spoiler maxHeight={SHOWN} showLabel={t('showMore')} hideLabel={t('showLess')}>
      <Text size="sm">
        <Text span fw={600} size="sm" className="capital">
          {name}:
        </Text>{' '}
        {bodies.map(({ id, label, note }, i) => (
          <Fragment key={id}>
            {i > 0 && '; '}
            <Anchor component={Link} to={agencyPath(id)} size="sm">
              {label}
            </Anchor>
            {note && ` (${note})`}
          </Fragment>
        ))}{' '}
        {more}
      </Text>
    </Spoiler>
  )
}
