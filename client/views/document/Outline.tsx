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

function Task({ edge: { node: task } }: { readonly edge: TaskEdge }) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Text size="sm" lineClamp={3}>
        <Text span fw={600} size="sm">
          {task.ordinal}.
        </Text>{' '}
        {task.label}
      </Text>
      {task.deadline && (
        <Badge
          variant="light"
          color={task.status === 'PAST' ? 'gray' : 'orange'}
          size="sm"
          tt="none"
          autoContrast
          className="badge"
        >
          {dateInWords(task.deadline, i18n.language, t)} · {t(`status.${task.status}`)}
        </Badge>
      )}
    </>
  )
}

const MOST_BODIES = 4

function Bodies({ edge: { node: task } }: { readonly edge: TaskEdge }) {
  const { t } = useTranslation()
  const bodies = [...new Map(task.bodies.edges.map((body) => [`${body.node.id} ${body.role}`, body])).values()]
  const more = bodies.length - MOST_BODIES
  return (
    <Text size="xs" px={8} pb={6}>
      {bodies.slice(0, MOST_BODIES).map(({ id, role, node: agency }, i) => (
        <Fragment key={id}>
          {i > 0 && '; '}
          <Anchor component={Link} to={agencyPath(agency.id)} size="xs">
            {agency.label}
          </Anchor>
          {` (${t(`role.${role}`)})`}
        </Fragment>
      ))}
      {more > 0 && ` ${t('document.more', { count: more })}`}
    </Text>
  )
}
