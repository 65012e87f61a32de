import { Anchor, Checkbox, Group, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FacetPartsFragment } from '../../api/generated/graphql.ts'
import { shortLabel } from '../../graph/size.ts'
import { documentPath } from '../addresses.ts'
import { Deadline } from '../Deadline.tsx'
import { useFacetWords } from '../find/useFacetWords.ts'
import { KindBadge } from '../KindBadge.tsx'
import { Pager } from '../Pager.tsx'
import { tracePath } from '../view.ts'
import type { AgencyAnswer } from './AgencyView.tsx'
import type { BodyView } from './body-address.ts'

interface Props {
  readonly agency: AgencyAnswer
  readonly view: BodyView
  readonly change: (part: Partial<BodyView>) => void
}

/** The tasks of a body, the earliest deadline first, with the decision and the instruments behind each. */
export function Duties({ agency: { id, tasks }, view, change }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {(['roles', 'statuses'] as const).map((facet) => (
        <Choice
          key={facet}
          facet={facet}
          values={tasks.facets[facet]}
          chosen={view[facet]}
          onChange={(values) => change({ [facet]: values, cursor: null })}
        />
      ))}
      {tasks.totalCount === 0 && <Text role="status">{t('agency.noTasks')}</Text>}
      <ol className="plain-list">
        {tasks.edges.map((edge) => (
          <li key={`${edge.node.id} ${edge.body.id} ${edge.role}`} className="find-row">
            <Duty edge={edge} of={id} />
          </li>
        ))}
      </ol>
      <Pager cursor={view.cursor} pageInfo={tasks.pageInfo} onTurn={(cursor) => change({ cursor })} />
    </>
  )
}

interface ChoiceProps {
  readonly facet: 'roles' | 'statuses'
  readonly values: readonly FacetPartsFragment[]
  readonly chosen: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

function Choice({ facet, values, chosen, onChange }: ChoiceProps) {
  const { t, i18n } = useTranslation()
  const words = useFacetWords()
  const gone = chosen.filter((value) => values.every((one) => one.value !== value))
  const all = [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))]
  return (
    <Checkbox.Group
      label={t(`find.facet.${facet}`)}
      value={[...chosen]}
      onChange={onChange}
      size="sm"
      className="no-print"
    >
      <Group gap="md">
        {all.map((one) => (
          <Checkbox
            key={one.value}
            size="sm"
            value={one.value}
            label={`${words(facet, one)} (${one.count.toLocaleString(i18n.language)})`}
          />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

function Duty({
  edge: { node, role, body },
  of,
}: {
  readonly edge: AgencyAnswer['tasks']['edges'][number]
  readonly of: string
}) {
  const { t } = useTranslation()
  const { document, evidence } = node
  const cited = [...new Map(node.citations.nodes.map(({ to }) => [to.id, to])).values()]
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <KindBadge kind="Task" />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to={documentPath(document.id, evidence, evidence.source.id)} size="sm" lineClamp={3}>
          {node.text.replace(/[\s*_|]+/g, ' ')}
        </Anchor>
        <Deadline deadline={node.deadline} status={node.status} />
        <Text size="sm">
          <Text span fw={600} size="sm">
            {t(`role.${role}`)}
          </Text>
          {body.id !== of && ` – ${body.label}`}
          {' · '}
          <Anchor component={Link} to={documentPath(document.id)} size="sm">
            {shortLabel(document)}
          </Anchor>
          {' · '}
          <Anchor component={Link} to={tracePath(node.id)} size="sm">
            {t('document.inTrace')}
          </Anchor>
        </Text>
        {cited.length > 0 && (
          <Text size="xs">
            {t('edge.CITES')}:{' '}
            {cited.map((one, i) => (
              <Fragment key={one.id}>
                {i > 0 && '; '}
                <Anchor component={Link} to={documentPath(one.id)} size="xs">
                  {shortLabel(one)}
                </Anchor>
              </Fragment>
            ))}
          </Text>
        )}
      </div>
    </Group>
  )
}
