import '@mantine/dropzone/styles.css'
import { Anchor, Progress, Stack, Text, Title } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { documentPath } from '../addresses.ts'
import { type Reading, useReading } from './useReading.ts'

/** Bytes that the server takes of one file. */
const MOST_BYTES = 20 * 2 ** 20
/** Files that are sent together. */
const MOST_FILES = 50

/** Takes files, sends them to be read, and tells what became of each. */
export function Drop({ onRead }: { readonly onRead: () => void }) {
  const { t } = useTranslation()
  const [reading, read] = useReading(onRead)
  return (
    <Stack component="section" aria-labelledby="drop" gap="sm">
      <Title order={2} size="h4" id="drop">
        {t('drop.title')}
      </Title>
      <Dropzone
        onDrop={(files) => read(files)}
        maxSize={MOST_BYTES}
        maxFiles={MOST_FILES}
        loading={reading.state === 'reading'}
        inputProps={{ 'aria-label': t('drop.title') }}
        onReject={() => read([])}
      >
        <Text ta="center" py="md">
          {t('drop.help')}
        </Text>
      </Dropzone>
      <div aria-live="polite">
        <Outcome reading={reading} />
      </div>
    </Stack>
  )
}

function Outcome({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  switch (reading.state) {
    case 'ready':
      return null
    case 'reading':
      return (
        <>
          <Text size="sm">{t('drop.progress', { done: reading.done, total: reading.total })}</Text>
          <Progress value={(100 * reading.done) / Math.max(1, reading.total)} aria-label={t('drop.title')} />
        </>
      )
    case 'rejected':
      return <Text>{t('drop.rejected', { files: MOST_FILES, megabytes: MOST_BYTES / 2 ** 20 })}</Text>
    case 'forbidden':
      return <Text>{t('drop.forbidden')}</Text>
    case 'failed':
      return <Text>{reading.message ? t('error.server', { message: reading.message }) : t('error.network')}</Text>
    case 'done':
      return (
        <ul className="plain-list">
          {reading.files.map((file) => (
            <li key={file.name} className="find-row">
              <Text size="sm">
                {file.name} – {t(`drop.outcome.${file.outcome}`)}{' '}
                {file.document && (
                  <Anchor component={Link} to={documentPath(file.document.id)} size="sm">
                    {file.document.label}
                  </Anchor>
                )}
                {file.fault}
              </Text>
            </li>
          ))}
        </ul>
      )
  }
}
