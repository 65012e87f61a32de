import { Skeleton, Spoiler, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { GroundsQuery } from '../../api/agencies.ts'
import { DocumentLink } from '../DocumentLink.tsx'
import { Failure } from '../Failure.tsx'
import { toGrounds } from './grounds.ts'

/** Pixels of a list before “show more”. */
const SHOWN = 320

/** The decisions that assign tasks to a body, and the instruments that those rest on, the most frequent first. */
export function Grounds({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const [{ data, error }, ask] = useQuery({ query: GroundsQuery, variables: { id } })
  const grounds = useMemo(() => toGrounds(data?.agency?.tasks.nodes ?? []), [data])
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Skeleton height={160} />
  if (grounds.decisions.length === 0) return <Text size="sm">{t('agency.noTasks')}</Text>
  return (
    <>
      {(['decisions', 'instruments'] as const).map(
        (kind) =>
          grounds[kind].length > 0 && (
            <div key={kind}>
              <Title order={3} size="h6">
                {t(`agency.${kind}`)} ({grounds[kind].length})
              </Title>
              <Spoiler maxHeight={SHOWN} showLabel={t('showMore')} hideLabel={t('showLess')}>
                <ol className="plain-list">
                  {grounds[kind].map(({ document, tasks }) => (
                    <li key={document.id} className="find-row">
                      <DocumentLink document={document} />
                      <Text size="xs">{t('start.tasksOf', { count: tasks })}</Text>
                    </li>
                  ))}
                </ol>
              </Spoiler>
            </div>
          ),
      )}
    </>
  )
}
