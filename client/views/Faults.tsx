import { Alert, Button, Container } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly children: ReactNode
}

/** Shows a way out where a fault of the page would leave it blank; React has no hook for this. */
export class Faults extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useTranslation()
  return (
    <Container py="xl">
      <Alert color="red" title={t('error.title')} role="alert">
        <p>{t('error.broken')}</p>
        <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
      </Alert>
    </Container>
  )
}
