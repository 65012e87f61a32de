import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NO_FILTERS } from '../../graph/sift.ts'
import type { ViewControl } from './useView.ts'

interface Props {
  readonly control: ViewControl
  /** The label of a node. */
  readonly nameOf: (id: string) => string
}

/** What is set just now and hides something, each with its way out. */
export function Choices({ control: { view, change }, nameOf }: Props) {
  const { t } = useTranslation()
  const { filters, hidden, pins, focus, path } = view
  const filtered = filters.without.length > 0 || filters.issued !== null || filters.due !== null
  const chips: readonly (readonly [string, () => void] | false)[] = [
    focus !== null && [t('trace.focused', { label: nameOf(focus) }), () => change({ focus: null })],
    hidden.length > 0 && [t('trace.showHidden', { count: hidden.length }), () => change({ hidden: [] })],
    pins.size > 0 && [t('trace.releasePins', { count: pins.size }), () => change({ pins: new Map() })],
    filtered && [t('filter.active'), () => change({ filters: NO_FILTERS })],
    path !== null &&
      path.to === null && [t('trace.pathChoosing', { label: nameOf(path.from) }), () => change({ path: null })],
  ]
  const shown = chips.filter((chip) => chip !== false)
  if (shown.length === 0) return null
  return (
    <Group component="ul" className="plain-list no-print" gap="xs" aria-label={t('trace.choices')}>
      {shown.map(([words, undo]) => (
        <li key={words}>
          <Button
            size="compact-sm"
            variant="light"
            radius="xl"
            maw="100%"
            rightSection={<IconX size={14} aria-hidden />}
            aria-label={t('trace.end', { what: words })}
            onClick={undo}
          >
            {words}
          </Button>
        </li>
      ))}
    </Group>
  )
}
