import { Paper, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../addresses.ts'
import { Cited } from './Cited.tsx'
import { CitedBy } from './CitedBy.tsx'
import type { Citation, DocumentAnswer, OutlineEdge } from './marks.ts'
import { Outline } from './Outline.tsx'
import { Recipients } from './Recipients.tsx'

export interface SideProps {
  readonly document: DocumentAnswer
  readonly tasks: readonly OutlineEdge[]
  readonly citations: readonly Citation[]
  readonly place: Place | null
  /** Brings a stretch of one of the document's sources into view. */
  readonly onChoose: (place: Place, source?: string) => void
}

const TABS = ['tasks', 'cites', 'recipients', 'citedBy'] as const
type Tab = (typeof TABS)[number]

/** Lists beside the text: everything that is marked in it, and who cites the document. */
export function Side(props: SideProps) {
  const { t, i18n } = useTranslation()
  const { document } = props
  const counts: Readonly<Record<Tab, number>> = {
    tasks: document.tasks.totalCount,
    cites: document.citations.totalCount,
    recipients: document.recipients.totalCount,
    citedBy: document.citedBy.totalCount,
  }
  const [tab, setTab] = useState<Tab>(() => TABS.find((one) => counts[one] > 0) ?? 'tasks')
  const panels: Readonly<Record<Tab, React.ReactNode>> = {
    tasks: <Outline {...props} />,
    cites: <Cited {...props} />,
    recipients: <Recipients {...props} />,
    citedBy: <CitedBy {...props} />,
  }
  return (
    <Paper withBorder component="aside" className="document-side" aria-label={t('document.around')}>
      <Tabs value={tab} onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'tasks')} keepMounted={false}>
        <Tabs.List className="document-tabs">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one} px="xs">
              {t(`document.tab.${one}`)}{' '}
              <Text span size="xs">
                {counts[one].toLocaleString(i18n.language)}
              </Text>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Panel key={one} value={one} p="xs">
            {counts[one] === 0 ? <Text size="sm">{t(`document.none.${one}`)}</Text> : panels[one]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Paper>
  )
}
