import { Button, Menu, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_ROWS } from './everyPage.ts'
import { download, FORMATS, type Format, type Table, toFile } from './table.ts'

interface Props {
  /** Name of the file, without its ending. */
  readonly name: string
  /** Rows of the list in all. */
  readonly total: number
  /** Its rows from every page, `MOST_ROWS` at most. */
  readonly table: () => Promise<Table>
}

/** Takes the whole list away as a file. */
export function Export({ name, total, table }: Props) {
  const { t, i18n } = useTranslation()
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
        <Menu.Dropdown maw={280}>
          {total > MOST_ROWS && (
            <Menu.Label c="var(--mantine-color-text)">
              {t('find.exportCut', {
                most: MOST_ROWS.toLocaleString(i18n.language),
                total: total.toLocaleString(i18n.language),
              })}
            </Menu.Label>
          )}
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
