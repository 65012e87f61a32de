import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { agencyPath } from '../addresses.ts'
import { Deadline } from '../Deadline.tsx'
import type { OutlineEdge } from './marks.ts'
import { Row } from './Row.tsx'
import type { SideProps } from './Side.tsx'

/** The tasks in order of the text: what, who, by when. */
export function Outline({ tasks, place, onChoose }: Pick<SideProps, 'tasks' | 'place' | 'onChoose'>) {
  return (
    <ol className="plain-list" data-list>
      {tasks.map((edge) => (
        <li key={edge.node.id} className="document-task">
          <Row place={edge.evidence} chosen={place} onChoose={() => onChoose(edge.evidence, edge.evidence.source.id)}>
            <Task edge={edge} />
          </Row>
          <DeadlineRow edge={edge} place={place} onChoose={onChoose} />
          <Bodies edge={edge} />
        </li>
      ))}
    </ol>
  )
}

function Task({ edge: { node } }: { readonly edge: OutlineEdge }) {
  return (
    <Text size="sm" lineClamp={3}>
      <Text span fw={600} size="sm">
        {node.ordinal}.
      </Text>{' '}
      {node.label}
    </Text>
  )
}

/** By when; it brings the words that say so into view. */
function DeadlineRow({
  edge: { node },
  place,
  onChoose,
}: Pick<SideProps, 'place' | 'onChoose'> & { readonly edge: OutlineEdge }) {
  const said = node.deadlineEvidence
  if (!said) return null
  return (
    <Row place={said} chosen={place} onChoose={() => onChoose(said, said.source.id)}>
      <Deadline deadline={node.deadline} status={node.status} />
    </Row>
  )
}

const MOST_BODIES = 4

function Bodies({ edge: { node } }: { readonly edge: OutlineEdge }) {
  const { t } = useTranslation()
  const bodies = [...new Map(node.bodies.edges.map((body) => [`${body.node.id} ${body.role}`, body])).values()]
  const more = bodies.length - MOST_BODIES
  return (
    <Text size="xs" px={8} pb={6}>
      {bodies.slice(0, MOST_BODIES).map(({ role, node: agency }, i) => (
        <Fragment key={`${agency.id} ${role}`}>
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
