import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * The first of many things, and a button that shows all of them.
 * @param shown how many there are before one asks for more
 */
export function useFold<Item>(
  items: readonly Item[],
  shown: number,
): readonly [visible: readonly Item[], more: ReactNode] {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  if (items.length <= shown) return [items, null]
  return [
    opened ? items : items.slice(0, shown),
    <Button key="more" size="compact-sm" variant="subtle" aria-expanded={opened} onClick={() => setOpened(!opened)}>
      {opened ? t('showLess') : t('showAll', { count: items.length })}
    </Button>,
  ]
}
