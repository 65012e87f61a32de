import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Cursor } from './find/address.ts'

interface Props {
  readonly cursor: Cursor
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor?: string | null
    readonly endCursor?: string | null
  }
  readonly onTurn: (cursor: Cursor) => void
}

/** To the page before and the page after; nothing where there is only one. */
export function Pager({ cursor, pageInfo, onTurn }: Props) {
  const { t } = useTranslation()
  // The server is sure of one side only: a page that was reached by a cursor has the other.
  const before = (pageInfo.hasPreviousPage || (cursor !== null && 'after' in cursor)) && pageInfo.startCursor
  const after = (pageInfo.hasNextPage || (cursor !== null && 'before' in cursor)) && pageInfo.endCursor
  if (!before && !after) return null
  const turn = (to: Cursor): void => {
    onTurn(to)
    window.scrollTo(0, 0)
  }
  return (
    <Group component="nav" aria-label={t('find.pages')} className="no-print">
      <Button variant="default" disabled={!before} onClick={() => before && turn({ before })}>
        {t('find.previous')}
      </Button>
      <Button variant="default" disabled={!after} onClick={() => after && turn({ after })}>
        {t('find.next')}
      </Button>
    </Group>
  )
}
