import { Button, Menu, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { download, FORMATS, type Format, type Table, toFile } from './table.ts'

interface Props {
  /** Name of the file, without its ending. */
  readonly name: string
  /** All rows of the list, from every page. */
  readonly table: () => Promise<Table>
}

/** Takes the whole list away as a file. */
export function Export({ name, table }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const take = async (format: Format): Promise<void> => {
    setState('working')
    try {
      download(await toFile(await table(), format), `${name}.${format}`)
      setState('ready')
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }
  return (
    <>
      {state === 'failed' && (
        <Text role="alert" size="sm">
          {t('find.exportFailed')}
        </Text>
      )}
      <Menu withinPortal={false} position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" loading={state === 'working'}>
            {t('find.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => void take(format)}>
              {format.toUpperCase()}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
