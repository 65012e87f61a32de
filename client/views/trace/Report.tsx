import './trace.css'
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { type GraphNode, kindOf } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { type ReportSection, type ReportTask, toReport } from '../../graph/report.ts'
import { datedOf, longLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { Failure } from '../Failure.tsx'
import { KindBadge } from '../KindBadge.tsx'
import { Loading } from '../Loading.tsx'
import { NotFound } from '../NotFound.tsx'
import { useTitle } from '../useTitle.ts'
import { tracePath } from '../view.ts'
import { Proof } from './Proof.tsx'
import { useEdgeWords } from './useEdgeWords.ts'
import { usePicture } from './usePicture.ts'
import { useSeen } from './useSeen.ts'
import { type Loaded, useTraces } from './useTraces.ts'
import { useView, type ViewControl } from './useView.ts'

/** What a trace shows, as a report to print: decisions, grounds, tasks and bodies, each with its words and their source. */
export function Report() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const control = useView(id)
  const [traces, retry] = useTraces(id, control.view.steps)
  if (traces.state === 'failed') return <Failure error={traces.error} retry={retry} />
  if (traces.state === 'unknown') return <NotFound title={t('trace.unknown')} help={t('trace.unknownHelp')} />
  if (traces.state === 'loading') return <Loading />
  return <ReportOf loaded={traces.loaded} control={control} />
}

function ReportOf({ loaded, control }: { readonly loaded: Loaded; readonly control: ViewControl }) {
  const picture = usePicture(loaded)
  return picture ? <Written picture={picture} control={control} /> : <Loading />
}

interface WrittenProps {
  readonly picture: NonNullable<ReturnType<typeof usePicture>>
  readonly control: ViewControl
}

function Written({ picture, control }: WrittenProps) {
  const { t, i18n } = useTranslation()
  const { search } = useLocation()
  const { graph } = useSeen(picture, control)
  const sections = useMemo(() => toReport(graph), [graph])
  const root = picture.graph.nodes[0]
  const label = root ? longLabel(root) : ''
  useTitle(t('report.title', { label }))
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const today = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date())
  return (
    <Stack gap="lg" maw={820} component="article">
      <header>
        <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {t('report.title', { label })}
        </Title>
        <Text size="sm">{t('report.made', { date: today, nodes: graph.nodes.length, edges: graph.edges.length })}</Text>
        <Group gap="sm" mt="xs" className="no-print">
          <Button size="sm" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('report.print')}
          </Button>
          <Anchor component={Link} to={`${tracePath(control.view.root)}${search}`} size="sm">
            {t('report.back')}
          </Anchor>
        </Group>
      </header>
      {sections.map((section) => (
        <Section key={section.document?.id ?? ''} section={section} nodes={nodes} />
      ))}
    </Stack>
  )
}

type Nodes = ReadonlyMap<string, GraphNode>

function Section({
  section: { document, lines, tasks },
  nodes,
}: {
  readonly section: ReportSection
  readonly nodes: Nodes
}) {
  const { t, i18n } = useTranslation()
  const dated = document && datedOf(document)
  return (
    <section className="report-section">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {document && <KindBadge kind={kindOf(document)} />}
        <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
          {document ? longLabel(document) : t('report.noDocument')}
        </Title>
      </Group>
      {document?.__typename === 'Document' && (
        <Text size="sm">
          {[document.title, dated && dateInWords(dated, i18n.language, t), document.signatory]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      <Lines lines={lines} nodes={nodes} />
      {tasks.length > 0 && (
        <>
          <Title order={3} size="h5" mt="sm">
            {t('report.tasks', { count: tasks.length })}
          </Title>
          <ol className="report-tasks">
            {tasks.map((one) => (
              <Task key={one.task.id} {...one} nodes={nodes} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Task({ task, given, lines, nodes }: ReportTask & { readonly nodes: Nodes }) {
  const { t, i18n } = useTranslation()
  if (task.__typename !== 'Task') return null
  return (
    <li value={task.ordinal}>
      {given ? <Proof edge={given.edges[0]} plain /> : <Text size="sm">{task.text}</Text>}
      {task.deadline && (
        <Text size="sm" fw={600}>
          {t('field.deadline')}: {dateInWords(task.deadline, i18n.language, t)} ({t(`status.${task.status}`)})
        </Text>
      )}
      <Lines lines={lines} nodes={nodes} />
    </li>
  )
}

function Lines({ lines, nodes }: { readonly lines: readonly Line[]; readonly nodes: Nodes }) {
  const words = useEdgeWords()
  if (lines.length === 0) return null
  return (
    <ul className="report-lines">
      {lines.map(({ id, to, edges }) => {
        const other = nodes.get(to)
        return (
          <li key={id}>
            <Text size="sm">
              <strong>{words(edges[0])}</strong> {other && longLabel(other)}
            </Text>
            {edges.map((edge) => (
              <Proof key={edge.id} edge={edge} />
            ))}
          </li>
        )
      })}
    </ul>
  )
}
