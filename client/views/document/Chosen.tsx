import { Anchor, CloseButton, Group, Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { kindOf } from '../../graph/graph.ts'
import { shortLabel } from '../../graph/size.ts'
import { agencyPath, documentPath } from '../addresses.ts'
import { KindBadge } from '../KindBadge.tsx'
import { tracePath } from '../view.ts'
import type { Mark } from './marks.ts'
import { useMarkWords } from './useMarkWords.ts'

interface Props {
  /** Id of the document whose text is read. */
  readonly document: string
  readonly marks: readonly Mark[]
  readonly onClose: () => void
}

/** What the chosen words say, and where that leads in the graph. */
export function Chosen({ document, marks, onClose }: Props) {
  const { t } = useTranslation()
  const words = useMarkWords()
  return (
    <Paper
      withBorder
      shadow="md"
      p="sm"
      className="document-chosen no-print"
      component="section"
      aria-live="polite"
      aria-label={t('document.chosen')}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <ul className="plain-list">
          {marks.length === 0 && <li>{t('document.nothingHere')}</li>}
          {marks.map((mark) => (
            <li key={`${mark.kind} ${mark.id}`}>
              <Group gap="sm" wrap="nowrap" align="flex-start">
                <KindBadge kind={kindOf(mark.node)} />
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  <Text span fw={600} size="sm">
                    {words(mark)}
                  </Text>{' '}
                  {mark.kind !== 'task' && mark.kind !== 'deadline' && shortLabel(mark.node)}{' '}
                  <Anchor component={Link} to={tracePath(document, mark.id)} size="sm">
                    {t('document.inTrace')}
                  </Anchor>
                  <Onward mark={mark} />
                </Text>
              </Group>
            </li>
          ))}
        </ul>
        <CloseButton aria-label={t('document.unchoose')} onClick={onClose} />
      </Group>
    </Paper>
  )
}

/** To the page of what a mark leads to. */
function Onward({ mark: { node } }: { readonly mark: Mark }) {
  const { t } = useTranslation()
  const path =
    node.__typename === 'Agency' ? agencyPath(node.id) : node.__typename === 'Document' ? documentPath(node.id) : null
  return (
    path && (
      <>
        {' · '}
        <Anchor component={Link} to={path} size="sm">
          {t('document.open')}
        </Anchor>
      </>
    )
  )
}
