import { Alert, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CombinedError } from 'urql'

/** Says what failed, and offers to try again. */
export function Failure({ error, retry }: { readonly error: CombinedError; readonly retry: () => void }) {
  const { t } = useTranslation()
  const message = error.graphQLErrors[0]?.message
  return (
    <Alert color="red" title={t('error.title')} role="alert" maw={640}>
      <Text mb="sm">{message ? t('error.server', { message }) : t('error.network')}</Text>
      <Button onClick={retry}>{t('error.retry')}</Button>
    </Alert>
  )
}
