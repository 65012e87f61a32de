import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { checkToken } from '../../api/client.ts'
import { endAsking, isAsking, onAsking } from '../../api/token.ts'

/** Asks for a token when the server wants one; closing it lets what waits be refused. */
export function TokenDialog() {
  const { t } = useTranslation()
  const asking = useSyncExternalStore(onAsking, isAsking)
  return (
    <Modal
      opened={asking}
      onClose={() => endAsking()}
      title={t('token.title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('token.close') }}
    >
      <TokenForm />
    </Modal>
  )
}

/** Hands on only a token that the server knows. */
function TokenForm() {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [token, setToken] = useState('')
  const [fault, setFault] = useState<'UNKNOWN' | 'FAILED'>()
  const [checking, setChecking] = useState(false)
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (checking) return
    setChecking(true)
    const outcome = await checkToken(token.trim())
    setChecking(false)
    if (outcome === 'KNOWN') return endAsking(token.trim())
    setFault(outcome)
    field.current?.focus()
    field.current?.select()
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack>
        <Text size="sm">{t('token.help')}</Text>
        <PasswordInput
          ref={field}
          label={t('token.label')}
          description={t('token.kept')}
          value={token}
          required
          data-autofocus
          autoComplete="off"
          error={fault && t(`token.${fault}`)}
          aria-invalid={fault !== undefined}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => {
            setToken(currentTarget.value)
            setFault(undefined)
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={checking}>
            {t('token.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
