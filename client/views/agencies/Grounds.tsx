import { Skeleton, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentLink } from '../DocumentLink.tsx'
import { Failure } from '../Failure.tsx'
import { useFold } from '../useFold.tsx'
import { useLoaded } from '../useLoaded.ts'
import { groundTasks } from './every-task.ts'
import { type Ground, toGrounds } from './grounds.ts'

/** Documents of a list before one asks for more. */
const SHOWN = 6

/** The decisions that assign tasks to a body, and the instruments that those rest on, the most frequent first. */
export function Grounds({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { data, error, retry } = useLoaded(id, () => groundTasks(id))
  const grounds = useMemo(() => toGrounds(data?.tasks ?? []), [data])
  if (error) return <Failure error={error} retry={retry} />
  if (!data) return <Skeleton height={160} />
  if (grounds.decisions.length === 0) return <Text size="sm">{t('agency.noTasks')}</Text>
  return (
    <>
      {(['decisions', 'instruments'] as const).map(
        (kind) => grounds[kind].length > 0 && <List key={kind} title={t(`agency.${kind}`)} grounds={grounds[kind]} />,
      )}
      {data.tasks.length < data.total && <Text size="sm">{t('agencies.partial', { count: data.tasks.length })}</Text>}
    </>
  )
}

function List({ title, grounds }: { readonly title: string; readonly grounds: readonly Ground[] }) {
  const { t } = useTranslation()
  const [visible, more] = useFold(grounds, SHOWN)
  return (
    <div>
      <Title order={3} size="h6">
        {title} ({grounds.length})
      </Title>
      <ol className="plain-list">
        {visible.map(({ document, tasks }) => (
          <li key={document.id} className="find-row">
            <DocumentLink document={document} />
            <Text size="xs">{t('start.tasksOf', { count: tasks })}</Text>
          </li>
        ))}
      </ol>
      {more}
    </div>
  )
}
