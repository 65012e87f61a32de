import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { Group, SegmentedControl, Stack, Text, useComputedColorScheme, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateInWords } from '../../i18n/dates.ts'
import type { WorkloadEdge } from './WorkloadTable.tsx'

const KINDS = ['role', 'status', 'month'] as const
type Kind = (typeof KINDS)[number]

/** Bodies that fit into a chart and can still be read. */
const BARS = 15
/** Pixels of a bar with its distance to the next, and of the rest. */
const BAR = 34
const REST = 90
/** Units of a name beside its bar. */
const LONGEST = 38

/** Hues of Okabe and Ito, which colour-blind eyes tell apart; three that differ in lightness, too. */
const HUES = { light: ['#0072b2', '#e69f00', '#7a7a7a'], dark: ['#56b4e9', '#e69f00', '#b0b0b0'] } as const

/** The workload as bars: by role, by where the deadline stands, or by month. The table has the same numbers. */
export function WorkloadChart({ edges }: { readonly edges: readonly WorkloadEdge[] }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<Kind>('role')
  return (
    <Stack>
      <Group>
        <fieldset className="find-facet">
          <VisuallyHidden component="legend">{t('agencies.chart')}</VisuallyHidden>
          <SegmentedControl
            size="xs"
            value={kind}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'role')}
            data={KINDS.map((value) => ({ value, label: t(`agencies.charts.${value}`) }))}
          />
        </fieldset>
        <Text size="sm">{t('agencies.chartHelp', { count: Math.min(BARS, edges.length) })}</Text>
      </Group>
      {kind === 'month' ? <Months edges={edges} /> : <Bars edges={edges} kind={kind} />}
    </Stack>
  )
}

function Bars({ edges, kind }: { readonly edges: readonly WorkloadEdge[]; readonly kind: 'role' | 'status' }) {
  const { t } = useTranslation()
  const hues = HUES[useComputedColorScheme('light')]
  const series =
    kind === 'role'
      ? ([
          ['lead', t('role.LEAD')],
          ['coordinate', t('role.COORDINATE')],
          ['directed', t('role.DIRECTED')],
        ] as const)
      : ([
          ['due', t('status.DUE')],
          ['past', t('status.PAST')],
          ['noDeadline', t('status.NO_DEADLINE')],
        ] as const)
  const data = edges.slice(0, BARS).map(({ node, workload }) => ({ ...workload, name: short(node.name) }))
  return (
    <figure aria-label={t('agencies.title')} className="chart">
      <BarChart
        h={data.length * BAR + REST}
        data={data}
        dataKey="name"
        type="stacked"
        orientation="vertical"
        withLegend
        legendProps={{ itemSorter: ({ dataKey }) => series.findIndex(([name]) => name === dataKey) }}
        series={series.map(([name, label], i) => ({ name, label, color: hues[i] ?? hues[0] }))}
        yAxisProps={{ width: 230 }}
        gridAxis="x"
        barChartProps={{ accessibilityLayer: false }}
      />
    </figure>
  )
}

function Months({ edges }: { readonly edges: readonly WorkloadEdge[] }) {
  const { t, i18n } = useTranslation()
  const hues = HUES[useComputedColorScheme('light')]
  const sums = new Map<string, number>()
  for (const { workload } of edges)
    for (const { month, total } of workload.months) sums.set(month, (sums.get(month) ?? 0) + total)
  const data = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, total]) => ({ month: dateInWords(month, i18n.language, t), total }))
  if (data.length === 0) return <Text>{t('agencies.noDeadlines')}</Text>
  return (
    <figure aria-label={t('agencies.charts.month')} className="chart">
      <BarChart
        h={360}
        data={data}
        dataKey="month"
        series={[{ name: 'total', label: t('kinds.Task'), color: hues[0] }]}
        barChartProps={{ accessibilityLayer: false }}
      />
    </figure>
  )
}

const short = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`)
