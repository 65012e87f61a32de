import { Alert } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

/** Says that the network is away, for as long as it is; what was loaded stays. */
export function Offline() {
  const { t } = useTranslation()
  const { online } = useNetwork()
  return (
    <div role="status">
      {!online && (
        <Alert color="yellow" title={t('offline.title')} mb="md">
          {t('offline.help')}
        </Alert>
      )}
    </div>
  )
}
