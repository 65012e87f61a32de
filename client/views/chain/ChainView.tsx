import '../trace/trace.css'
import { Alert, Anchor, Group, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import type { EdgeKind } from '../../api/generated/graphql.ts'
import { TraceQuery } from '../../api/trace.ts'
import { kindOf } from '../../graph/graph.ts'
import { longLabel } from '../../graph/size.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { documentPath } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { Loading } from '../Loading.tsx'
import { NotFound } from '../NotFound.tsx'
import { useTitle } from '../useTitle.ts'
import { tracePath } from '../view.ts'
import { ChainOf } from './ChainOf.tsx'
import { useChainView } from './useChainView.ts'

/** Tasks are asked for, too, because what a task cites its document cites. */
const KINDS: readonly EdgeKind[] = ['CITES', 'ASSIGNS']
const MOST = 600

/** The citation chain of a document, by generations or in time, and the same as a table. */
export function ChainView() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const control = useChainView()
  const variables = { id, first: MOST, kinds: KINDS, depth: control.view.depth }
  const [{ data, error, stale, fetching }, ask] = useQuery({ query: TraceQuery, variables })
  const trace = data?.trace
  const root = trace?.nodes.find(({ node }) => node.id === id)?.node
  const label = root ? longLabel(root) : ''
  useTitle(t('chain.title', { label }))
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (fetching && !trace) return <Loading />
  if (!trace || !root) return <NotFound title={t('trace.unknown')} help={t('trace.unknownHelp')} />
  if (root.__typename !== 'Document') return <NotFound title={t('trace.unknown')} help={t('chain.notDocument')} />
  return (
    <>
      <Group gap="sm" align="center" mb="xs">
        <KindBadge kind={kindOf(root)} />
        <Title order={1} size="h3" lineClamp={3} maw="100%" style={{ flex: '0 1 auto', overflowWrap: 'anywhere' }}>
          {t('chain.title', { label })}
        </Title>
        <Anchor component={Link} to={tracePath(id)} size="sm">
          {t('chain.trace')}
        </Anchor>
        <Anchor component={Link} to={documentPath(id)} size="sm">
          {t('trace.readDocument')}
        </Anchor>
        <AsGraphql query={TraceQuery} variables={variables} />
      </Group>
      {trace.omitted > 0 && (
        <Alert color="yellow" mb="xs">
          {t('chain.omitted', { count: trace.omitted })}
        </Alert>
      )}
      <ChainOf key={id} root={id} trace={trace} control={control} busy={stale || fetching} />
    </>
  )
}
