import { Group, SegmentedControl, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { MatrixQuery, WorkloadQuery } from '../../api/agencies.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { Failure } from '../Failure.tsx'
import { Loading } from '../Loading.tsx'
import { Pager } from '../Pager.tsx'
import { useKept } from '../useKept.ts'
import { useTitle } from '../useTitle.ts'
import {
  FORMS,
  filterVariables,
  readWorkloadView,
  toWorkloadQuery,
  type WorkloadView,
  workloadVariables,
} from './address.ts'
import { Filters } from './Filters.tsx'
import { Matrix } from './Matrix.tsx'
import { WorkloadTable } from './WorkloadTable.tsx'

// The code that draws charts is fetched when the first one is looked at.
const WorkloadChart = lazy(() => import('./WorkloadChart.tsx').then((module) => ({ default: module.WorkloadChart })))

/** Bodies by workload: as a table, as a chart, or against the decisions that their tasks come from. */
export function AgenciesView() {
  const { t } = useTranslation()
  useTitle(t('agencies.title'))
  const [query, setQuery] = useSearchParams()
  const view = useMemo(() => readWorkloadView(query), [query])
  const change = useCallback(
    (part: Partial<WorkloadView>) => {
      // What the address says now: a page that is still being drawn may show what it said before.
      const now = readWorkloadView(new URLSearchParams(location.search))
      setQuery(toWorkloadQuery({ ...now, ...part }))
    },
    [setQuery],
  )
  return (
    <Stack>
      <Title order={1} size="h2">
        {t('agencies.title')}
      </Title>
      <Text>{t('agencies.explain')}</Text>
      <Filters view={view} change={change} />
      <Group justify="space-between">
        <fieldset className="find-facet">
          <VisuallyHidden component="legend">{t('agencies.form')}</VisuallyHidden>
          <SegmentedControl
            value={view.form}
            onChange={(form) => change({ form: FORMS.find((one) => one === form) ?? 'table', cursor: null })}
            data={FORMS.map((value) => ({ value, label: t(`agencies.forms.${value}`) }))}
          />
        </fieldset>
        {view.form === 'matrix' ? (
          <AsGraphql query={MatrixQuery} variables={filterVariables(view)} />
        ) : (
          <AsGraphql query={WorkloadQuery} variables={workloadVariables(view)} />
        )}
      </Group>
      {view.form === 'matrix' ? <Matrix view={view} /> : <Workloads view={view} change={change} />}
    </Stack>
  )
}

interface Props {
  readonly view: WorkloadView
  readonly change: (part: Partial<WorkloadView>) => void
}

function Workloads({ view, change }: Props) {
  const { t, i18n } = useTranslation()
  const variables = useMemo(() => workloadVariables(view), [view])
  const [{ data: latest, error, fetching }, ask] = useQuery({ query: WorkloadQuery, variables })
  const data = useKept(latest)
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, totalCount, pageInfo } = data.workload
  if (totalCount === 0) return <Text role="status">{t('agencies.empty')}</Text>
  return (
    <Stack aria-busy={fetching}>
      {view.form === 'chart' ? (
        <Suspense fallback={<Loading />}>
          <WorkloadChart edges={edges} />
        </Suspense>
      ) : (
        <WorkloadTable edges={edges} view={view} change={change} />
      )}
      <Text size="sm" role="status">
        {t('agencies.shown', {
          shown: edges.length.toLocaleString(i18n.language),
          total: totalCount.toLocaleString(i18n.language),
        })}
      </Text>
      <Pager cursor={view.cursor} pageInfo={pageInfo} onTurn={(cursor) => change({ cursor })} />
    </Stack>
  )
}
