import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The outline of what comes. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={36} width="50%" />
      <Skeleton height={160} />
      <Skeleton height={160} />
    </Stack>
  )
}
