import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MARK_KINDS } from './marks.ts'

/** What the marks of the text mean. */
export function Key() {
  const { t } = useTranslation()
  return (
    <Group component="ul" className="plain-list document-key" gap="md" aria-label={t('trace.legend')}>
      {MARK_KINDS.map((kind) => (
        <li key={kind}>
          <Text size="sm">
            <mark data-kind={kind} data-task={kind === 'task' || undefined}>
              {t(`document.mark.${kind}`)}
            </mark>
          </Text>
        </li>
      ))}
    </Group>
  )
}
