import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the page in the browser's title. */
export function useTitle(title: string): void {
  const { t } = useTranslation()
  const name = t('name')
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`
  }, [title, name])
}
