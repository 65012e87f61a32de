import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TaskStatus } from '../api/generated/graphql.ts'
import { dateInWords } from '../i18n/dates.ts'

interface Props {
  readonly deadline: string | null | undefined
  readonly status: TaskStatus
}

/** By when, and where that stands against today; nothing where the text names no deadline. */
export function Deadline({ deadline, status }: Props) {
  const { t, i18n } = useTranslation()
  if (!deadline) return null
  return (
    <Badge
      variant="light"
      color={status === 'PAST' ? 'gray' : 'orange'}
      size="sm"
      tt="none"
      display="flex"
      w="fit-content"
      className="badge"
    >
      <span aria-hidden>{status === 'PAST' ? '◷' : '◔'}</span> {dateInWords(deadline, i18n.language, t)} ·{' '}
      {t(`status.${status}`)}
    </Badge>
  )
}
