import { DateInput } from '@mantine/dates'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCalendar } from './useCalendar.ts'

dayjs.extend(customParseFormat)

interface Props {
  readonly label: string
  /** `2021-07-23`; empty where none is given. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** As it is shown: in one order in both languages, which the field names, for 03/04 is read in two ways. */
const SHOWN = 'DD/MM/YYYY'
const READ = [SHOWN, 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', 'YYYY-MM-DD']

/** A date, typed or taken from a calendar; the browser's own field would follow its language and not the page's. */
export function DateField({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  const calendar = useCalendar()
  const [wrong, setWrong] = useState(false)
  return (
    <DateInput
      {...calendar}
      size="xs"
      label={label}
      placeholder={t('date.order')}
      error={wrong ? t('date.wrong') : undefined}
      valueFormat={SHOWN}
      dateParser={toIso}
      // What cannot be read stays, to be mended.
      fixOnBlur={false}
      allowDeselect
      popoverProps={{ withinPortal: false }}
      value={toIso(value)}
      onChange={(next) => {
        setWrong(false)
        onChange(next ?? '')
      }}
      onBlur={({ currentTarget }) => {
        const words = currentTarget.value.trim()
        setWrong(words !== '' && toIso(words) === null)
      }}
    />
  )
}

/** “23/7/2021”, “23-07-2021” as 2021-07-23; null for “31/2/2021” and what is no date. */
function toIso(words: string): string | null {
  const date = dayjs(words.trim(), READ, true)
  return date.isValid() ? date.format('YYYY-MM-DD') : null
}
