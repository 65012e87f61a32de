import { Anchor, Group, Indicator, Stack, Text, Title } from '@mantine/core'
import { Calendar } from '@mantine/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dateInWords } from '../../i18n/dates.ts'
import { documentPath } from '../addresses.ts'
import { useCalendar } from '../useCalendar.ts'
import type { AgencyAnswer } from './AgencyView.tsx'

type Task = AgencyAnswer['deadlines']['nodes'][number]

/** The day that the calendar opens at: the next deadline, else the last one that passed. */
function opening(tasks: readonly Task[]): string | undefined {
  return (tasks.find(({ status }) => status === 'DUE') ?? tasks.at(-1))?.due ?? undefined
}

/** The deadlines of a body as a calendar; a month's tasks stand below it, so that nothing depends on pointing at a day. */
export function Deadlines({ deadlines }: { readonly deadlines: AgencyAnswer['deadlines'] }) {
  const { t, i18n } = useTranslation()
  const calendar = useCalendar()
  const byDay = Map.groupBy(
    deadlines.nodes.filter(({ due }) => due),
    ({ due }) => due ?? '',
  )
  const tasks = [...new Map(deadlines.nodes.map((task) => [task.id, task])).values()]
  const [shown, setShown] = useState(() => opening(tasks) ?? '')
  if (tasks.length === 0) return <Text size="sm">{t('agency.noDeadlines')}</Text>
  const month = shown.slice(0, 7)
  const inMonth = tasks.filter(({ due }) => due?.startsWith(month))
  return (
    <Group align="flex-start" gap="xl">
      <Calendar
        {...calendar}
        className="no-print"
        date={shown}
        onDateChange={setShown}
        getDayProps={(day) => ({
          'aria-label': `${dateInWords(day, i18n.language, t)}: ${t('start.tasksOf', { count: byDay.get(day)?.length ?? 0 })}`,
          onClick: () => setShown(day),
        })}
        renderDay={(day) => (
          <Indicator disabled={!byDay.has(day)} size={8} color="orange" offset={-3}>
            <span>{Number(day.slice(8))}</span>
          </Indicator>
        )}
      />
      <Stack gap={4} flex={1} miw={220} aria-live="polite">
        <Title order={3} size="h6">
          {dateInWords(month, i18n.language, t)}: {t('start.tasksOf', { count: inMonth.length })}
        </Title>
        <ul className="plain-list deadline-list">
          {inMonth.map((task) => (
            <li key={task.id} className="find-row">
              <Text size="sm">
                {dateInWords(task.deadline ?? '', i18n.language, t)}:{' '}
                <Anchor
                  component={Link}
                  to={documentPath(task.document.id, task.evidence, task.evidence.source.id)}
                  size="sm"
                >
                  {task.label}
                </Anchor>{' '}
                ({task.document.label})
              </Text>
            </li>
          ))}
        </ul>
        {deadlines.totalCount > deadlines.nodes.length && (
          <Text size="sm">{t('agency.firstDeadlines', { count: deadlines.nodes.length })}</Text>
        )}
      </Stack>
    </Group>
  )
}
