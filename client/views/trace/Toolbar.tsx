import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastControl } from './usePast.ts'

interface Props {
  readonly control: Pick<PastControl, 'undo' | 'redo'>
  readonly children: ReactNode
}

/** Undo and redo, and what else changes the view. */
export function Toolbar({ control: { undo, redo }, children }: Props) {
  const { t } = useTranslation()
  const buttons = [
    ['trace.undo', IconArrowBackUp, undo],
    ['trace.redo', IconArrowForwardUp, redo],
  ] as const
  return (
    <Group gap="xs" role="toolbar" aria-label={t('trace.tools')} className="no-print">
      {buttons.map(([name, Icon, act]) => (
        <Tooltip key={name} label={t(name)}>
          <ActionIcon variant="default" size="lg" aria-label={t(name)} disabled={act === null} onClick={() => act?.()}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      {children}
    </Group>
  )
}
