import { Anchor, Button, Group, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { AgencyQuery } from '../../api/agencies.ts'
import type { AgencyQuery as Answer } from '../../api/generated/graphql.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { DocumentLink } from '../DocumentLink.tsx'
import { Failure } from '../Failure.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { Loading } from '../Loading.tsx'
import { NotFound } from '../NotFound.tsx'
import { useKept } from '../useKept.ts'
import { useTitle } from '../useTitle.ts'
import { tracePath } from '../view.ts'
import { type BodyView, bodyVariables, readBodyView, toBodyQuery } from './body-address.ts'
import { Compare } from './Compare.tsx'
import { Duties } from './Duties.tsx'
import { Grounds } from './Grounds.tsx'
import { Kin } from './Kin.tsx'
import { Numbers } from './Numbers.tsx'

// The calendar's code is fetched with the first body.
const Deadlines = lazy(() => import('./Deadlines.tsx').then((module) => ({ default: module.Deadlines })))

export type AgencyAnswer = NonNullable<Answer['agency']>

/** The page of a body: what it must do and by when, on which grounds, and which bodies stand around it. */
export function AgencyView() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const [query, setQuery] = useSearchParams()
  const view = useMemo(() => readBodyView(query), [query])
  const change = useCallback(
    (part: Partial<BodyView>) => {
      // What the address says now: a page that is still being drawn may show what it said before.
      const now = readBodyView(new URLSearchParams(location.search))
      setQuery(toBodyQuery({ ...now, ...part }))
    },
    [setQuery],
  )
  const variables = useMemo(() => bodyVariables(id, view), [id, view])
  const [{ data: latest, error }, ask] = useQuery({ query: AgencyQuery, variables })
  const data = useKept(latest)
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  // What was loaded before stays while a filter changes, but not when another body is opened.
  if (!data || (!latest && data.agency?.id !== id)) return <Loading />
  if (!data.agency) return <NotFound title={t('agency.unknown')} help={t('trace.unknownHelp')} />
  return (
    <AgencyOf
      agency={data.agency}
      view={view}
      change={change}
      tools={<AsGraphql query={AgencyQuery} variables={variables} />}
    />
  )
}

interface Props {
  readonly agency: AgencyAnswer
  readonly view: BodyView
  readonly change: (part: Partial<BodyView>) => void
  readonly tools: React.ReactNode
}

function AgencyOf({ agency, view, change, tools }: Props) {
  const { t } = useTranslation()
  useTitle(agency.name)
  const facts = [
    agency.level && t(`level.${agency.level}`),
    t(`branch.${agency.branch}`),
    agency.aliases.length > 0 && `${t('field.aliases')}: ${agency.aliases.join('; ')}`,
  ]
  const compare = <Compare agency={agency} view={view} change={change} />
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <KindBadge kind="Agency" />
          <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {agency.name}
          </Title>
        </Group>
        <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
        <Kin agency={agency} />
        <Group gap="md" className="no-print">
          <Button component={Link} to={tracePath(agency.id)} size="xs">
            {t('document.inTrace')}
          </Button>
          <Button size="xs" variant="default" onClick={() => print()}>
            {t('document.print')}
          </Button>
          {tools}
        </Group>
      </Stack>
      <Group gap="lg" className="no-print">
        {(['parts', 'predecessors'] as const).map((name) => (
          <Switch
            key={name}
            label={t(`agencies.${name}`)}
            checked={view[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.checked, cursor: null })}
          />
        ))}
      </Group>
      <Numbers workload={agency.workload} />
      {view.with.length > 0 && compare}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack component="section" aria-labelledby="tasks" gap="sm">
          <Title order={2} size="h4" id="tasks">
            {t('kinds.Task')}
          </Title>
          <Duties agency={agency} view={view} change={change} />
        </Stack>
        <Stack gap="xl">
          <Stack component="section" aria-labelledby="deadlines" gap="sm">
            <Title order={2} size="h4" id="deadlines">
              {t('agency.deadlines')}
            </Title>
            <Suspense fallback={<Loading />}>
              <Deadlines deadlines={agency.deadlines} />
            </Suspense>
          </Stack>
          <Stack component="section" aria-labelledby="grounds" gap="sm">
            <Title order={2} size="h4" id="grounds">
              {t('agency.grounds')}
            </Title>
            <Grounds id={agency.id} />
          </Stack>
          {agency.issued.totalCount > 0 && (
            <Stack component="section" aria-labelledby="issued" gap="sm">
              <Title order={2} size="h4" id="issued">
                {t('agency.issued', { count: agency.issued.totalCount })}
              </Title>
              <Issued agency={agency} />
            </Stack>
          )}
        </Stack>
      </SimpleGrid>
      {view.with.length === 0 && compare}
    </Stack>
  )
}

/** Documents that the body issued; the list of all is one link away. */
function Issued({ agency: { id, issued } }: { readonly agency: AgencyAnswer }) {
  const { t } = useTranslation()
  const documents = [...new Map(issued.nodes.map((document) => [document.id, document])).values()]
  return (
    <ul className="plain-list">
      {documents.map((document) => (
        <li key={document.id} className="find-row">
          <DocumentLink document={document} />
        </li>
      ))}
      <li className="find-row">
        <Anchor component={Link} to={`/find?${new URLSearchParams({ issuers: id })}`} size="sm">
          {t('agency.allIssued')}
        </Anchor>
      </li>
    </ul>
  )
}
