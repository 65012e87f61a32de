import { Alert, Button, Container, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly children: ReactNode
  /** A fault is over when this changes. */
  readonly until?: string
}

/** Shows a way out where a fault of the page would leave it blank. */
export function Faults({ children, until = '' }: Props) {
  return (
    <ErrorBoundary FallbackComponent={Broken} resetKeys={[until]}>
      {children}
    </ErrorBoundary>
  )
}

/** Trying again is enough for a passing fault; a part of the page that could not be fetched needs a reload. */
function Broken({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation()
  return (
    <Container py="xl">
      <Alert color="red" title={t('error.title')} role="alert">
        <p>{t('error.broken')}</p>
        <Group>
          <Button onClick={resetErrorBoundary}>{t('error.retry')}</Button>
          <Button variant="default" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
        </Group>
      </Alert>
    </Container>
  )
}
