import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useTitle } from './useTitle.ts'

/** Says that there is nothing at this address, and where to go. */
export function NotFound({ title, help }: { readonly title?: string; readonly help?: string }) {
  const { t } = useTranslation()
  const heading = title ?? t('notFound.title')
  useTitle(heading)
  return (
    <Stack align="flex-start" py="xl">
      <Title order={1} size="h2">
        {heading}
      </Title>
      <Text>{help ?? t('notFound.help')}</Text>
      <Button component={Link} to="/">
        {t('notFound.back')}
      </Button>
    </Stack>
  )
}
