import { ActionIcon, Button, Group, Menu, Popover, TextInput } from '@mantine/core'
import { useDisclosure, useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

interface SavedSearch {
  readonly name: string
  /** Query part of the address. */
  readonly address: string
}

interface Props {
  /** Query part of the address that would be saved. */
  readonly address: string
  /** Name to begin with. */
  readonly name: string
}

/** Searches that this browser keeps, by name; saving under a name again replaces it. */
export function Saved({ address, name }: Props) {
  const { t } = useTranslation()
  const [saved, setSaved] = useLocalStorage<readonly SavedSearch[]>({ key: 'chidao-searches', defaultValue: [] })
  const [naming, { open, close }] = useDisclosure(false)
  const save = (as: string): void => {
    setSaved([...saved.filter((one) => one.name !== as), { name: as, address }])
    close()
  }
  return (
    <>
      <Popover opened={naming} onChange={(opened) => !opened && close()} trapFocus withinPortal={false}>
        <Popover.Target>
          <Button size="xs" variant="default" onClick={open}>
            {t('find.save')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Naming name={name || t('find.title')} onSave={save} />
        </Popover.Dropdown>
      </Popover>
      {saved.length > 0 && (
        <Menu withinPortal={false} position="bottom-end">
          <Menu.Target>
            <Button size="xs" variant="default">
              {t('find.saved', { count: saved.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {saved.map((one) => (
              <Group key={one.name} wrap="nowrap" gap={4}>
                <Menu.Item component={Link} to={`/find?${one.address}`}>
                  {one.name}
                </Menu.Item>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('find.forget', { name: one.name })}
                  onClick={() => setSaved(saved.filter((other) => other !== one))}
                >
                  ×
                </ActionIcon>
              </Group>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}

function Naming({ name, onSave }: { readonly name: string; readonly onSave: (name: string) => void }) {
  const { t } = useTranslation()
  const [as, setAs] = useState(name)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (as.trim() !== '') onSave(as.trim())
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          label={t('find.name')}
          value={as}
          onChange={({ currentTarget }) => setAs(currentTarget.value)}
        />
        <Button size="xs" type="submit">
          {t('find.save')}
        </Button>
      </Group>
    </form>
  )
}
