import { Anchor, Badge, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dateInWords } from '../../i18n/dates.ts'
import { agencyPath } from '../addresses.ts'
import type { TaskEdge } from './marks.ts'
import { Row } from './Row.tsx'
import type { SideProps } from './Side.tsx'

/** The tasks in order of the text: what, who, by when. */
export function Outline({ tasks, place, onChoose }: Pick<SideProps, 'tasks' | 'place' | 'onChoose'>) {
  return (
    <ol className="plain-list" data-list>
      {tasks.map((edge) => (
        <li key={edge.id} className="document-task">
          <Row place={edge.evidence} chosen={place} onChoose={() => onChoose(edge.evidence, edge.evidence.source.id)}>
            <Task edge={edge} />
          </Row>
          <Bodies edge={edge} />
        </li>
      ))}
    </ol>
  )
}

function Task({ edge: { to } }: { readonly edge: TaskEdge }) {
  const { t, i18n } = useTranslation()
  if (to.__typename !== 'Task') return null
  return (
    <>
      <Text size="sm" lineClamp={3}>
        <Text span fw={600} size="sm">
          {to.ordinal}.
        </Text>{' '}
        {to.label}
      </Text>
      {to.deadline && (
        <Badge
          variant="light"
          color={to.status === 'PAST' ? 'gray' : 'orange'}
          size="sm"
          tt="none"
          autoContrast
          className="badge"
        >
          {dateInWords(to.deadline, i18n.language, t)} · {t(`status.${to.status}`)}
        </Badge>
      )}
    </>
  )
}

const MOST_BODIES = 4

function Bodies({ edge: { to } }: { readonly edge: TaskEdge }) {
  const { t } = useTranslation()
  if (to.__typename !== 'Task') return null
  const bodies = [...new Map(to.bodies.nodes.map((body) => [`${body.to.id} ${body.role}`, body])).values()]
  const more = bodies.length - MOST_BODIES
  return (
    <Text size="xs" px={8} pb={6}>
      {bodies.slice(0, MOST_BODIES).map(({ id, role, to: agency }, i) => (
        <Fragment key={id}>
          {i > 0 && '; '}
          <Anchor component={Link} to={agencyPath(agency.id)} size="xs">
            {agency.label}
          </Anchor>
          {role && ` (${t(`role.${role}`)})`}
        </Fragment>
      ))}
      {more > 0 && ` ${t('document.more', { count: more })}`}
    </Text>
  )
}
