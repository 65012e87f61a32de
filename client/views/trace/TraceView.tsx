import './trace.css'
import { Anchor, Badge, Group, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { TraceQuery } from '../../api/trace.ts'
import { kindOf } from '../../graph/graph.ts'
import { requestsOf } from '../../graph/picture.ts'
import { longLabel } from '../../graph/size.ts'
import { isPath } from '../../graph/steps.ts'
import { AsGraphql } from '../AsGraphql.tsx'
import { documentPath } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { Loading } from '../Loading.tsx'
import { NotFound } from '../NotFound.tsx'
import { useTitle } from '../useTitle.ts'
import { chainPath } from '../view.ts'
import { TraceOf } from './TraceOf.tsx'
import { useTraces, variablesOf } from './useTraces.ts'
import { useView } from './useView.ts'

/** The trace of one node: graph, the same as a list, details and the words of the source. */
export function TraceView() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const control = useView(id)
  const [traces, retry] = useTraces(id, control.view.steps)
  const loaded = traces.state === 'ready' ? traces.loaded : traces.state === 'loading' ? traces.before : null
  const root = loaded?.pieces[0]?.nodes.find(({ node }) => node.id === id)?.node
  const label = root ? longLabel(root) : ''
  useTitle(t('trace.title', { label }))

  if (traces.state === 'failed') return <Failure error={traces.error} retry={retry} />
  if (traces.state === 'unknown') return <NotFound title={t('trace.unknown')} help={t('trace.unknownHelp')} />
  if (!loaded || !root) return <Loading />
  const [request] = requestsOf(id, []).requests
  return (
    <>
      <Group gap="sm" align="center" mb="xs">
        <KindBadge kind={kindOf(root)} />
        <Title order={1} size="h3" lineClamp={3} maw="100%" style={{ flex: '0 1 auto', overflowWrap: 'anywhere' }}>
          {label}
        </Title>
        <Badge variant="light" style={{ flex: 'none' }}>
          {t(`kind.${kindOf(root)}`)}
        </Badge>
        {root.__typename === 'Document' && (
          <>
            <Anchor component={Link} to={documentPath(id)} size="sm">
              {t('trace.readDocument')}
            </Anchor>
            <Anchor component={Link} to={chainPath(id)} size="sm">
              {t('trace.chain')}
            </Anchor>
          </>
        )}
        {request && !isPath(request) && <AsGraphql query={TraceQuery} variables={variablesOf(request)} />}
      </Group>
      {/* A new root is a new canvas. */}
      <TraceOf key={id} loaded={loaded} control={control} busy={traces.state === 'loading'} retry={retry} />
    </>
  )
}
