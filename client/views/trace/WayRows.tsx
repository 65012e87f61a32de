import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NodeActions } from './useNodeActions.ts'

/** The ways of a node: how many neighbours each has, how many are shown, and more or none of them. */
export function WayRows({ ways }: Pick<NodeActions, 'ways'>) {
  const { t } = useTranslation()
  if (ways.length === 0) return null
  return (
    <ul className="plain-list ways no-print">
      {ways.map(({ way, name, shown, total, open, close }) => (
        <li key={way}>
          <Text span size="sm" className="capital">
            {name}
          </Text>
          <Text span size="sm" className="numbers">
            {t('trace.share', { shown, total })}
          </Text>
          <Group gap={4} wrap="nowrap" justify="flex-end">
            {close && (
              <Tooltip label={t('trace.closeWay', { way: name, count: shown })}>
                <ActionIcon
                  variant="default"
                  size={26}
                  aria-label={t('trace.closeWay', { way: name, count: shown })}
                  onClick={close}
                >
                  <IconMinus size={14} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )}
            {open && (
              <Button
                size="compact-sm"
                variant="light"
                aria-label={t('trace.openWay', { way: name, shown, total, count: open.count })}
                onClick={open.run}
              >
                +{open.count}
              </Button>
            )}
          </Group>
        </li>
      ))}
    </ul>
  )
}
