import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dateInWords } from '../../i18n/dates.ts'
import { agencyPath } from '../addresses.ts'
import { useFold } from '../useFold.tsx'
import type { AgencyAnswer } from './AgencyView.tsx'

interface Body {
  readonly id: string
  readonly label: string
  /** “2025-03-01, 176/2025/QH15” */
  readonly note?: string
}

/** Bodies of a list before one asks for more. */
const SHOWN = 10

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
  const [visible, fold] = useFold(bodies, SHOWN)
  if (bodies.length === 0) return null
  return (
    <div>
      <Text size="sm">
        <Text span fw={600} size="sm" className="capital">
          {name}:
        </Text>{' '}
        {visible.map(({ id, label, note }, i) => (
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
      {fold}
    </div>
  )
}
