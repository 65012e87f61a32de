import { Badge, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ChangesQuery } from '../../api/document.ts'
import type { ChangesQuery as Answer, ChangeKind } from '../../api/generated/graphql.ts'
import { dateInWords } from '../../i18n/dates.ts'
import type { Place } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import { Loading } from '../Loading.tsx'
import { Row } from './Row.tsx'
import { WordsOf } from './WordsOf.tsx'

interface Props {
  readonly document: string
  readonly source: { readonly id: string; readonly revisions: readonly { readonly replacedAt: string }[] }
  readonly onChoose: (place: Place, source?: string) => void
}

/** What changed since the earlier text of a source; nothing where there is none. Asked for when it is opened. */
export function Changes({ document, source, onChoose }: Props) {
  const { t } = useTranslation()
  const date = useDate()
  const [opened, setOpened] = useState(false)
  const [last] = source.revisions
  if (!last) return null
  return (
    <details className="document-changes no-print" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        {t('document.changes.title')}{' '}
        <Text span size="sm">
          {t('document.changes.replaced', { date: date(last.replacedAt.slice(0, 10)) })}
        </Text>
      </summary>
      {opened && <Opened document={document} source={source.id} onChoose={onChoose} />}
    </details>
  )
}

/** Tells a date in words; null of none. */
function useDate(): (iso: string | null | undefined) => string | null {
  const { t, i18n } = useTranslation()
  return (iso) => (iso ? dateInWords(iso, i18n.language, t) : null)
}

type Diff = NonNullable<Answer['diff']>

function Opened({ document, source, onChoose }: Omit<Props, 'source'> & { readonly source: string }) {
  const { t } = useTranslation()
  const date = useDate()
  const [{ data, error }, ask] = useQuery({ query: ChangesQuery, variables: { id: document, source } })
  if (error) return <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { diff } = data
  const some = diff && [diff.head, diff.tasks, diff.citations, diff.recipients].some(({ length }) => length > 0)
  if (!some) return <Text size="sm">{t('document.changes.none')}</Text>
  return (
    <ul className="plain-list" data-list>
      {diff.head.map(({ fact, before, after }) => (
        <Change key={fact} kind="CHANGED">
          <FromTo
            what={t(`document.changes.fact.${fact}`)}
            before={fact === 'ISSUED_ON' ? date(before) : before}
            after={fact === 'ISSUED_ON' ? date(after) : after}
          />
        </Change>
      ))}
      {diff.tasks.map((task) => (
        <Task
          key={`${task.before?.ordinal} ${task.after?.ordinal}`}
          task={task}
          onChoose={(place) => onChoose(place, source)}
        />
      ))}
      {diff.citations.map(({ kind, name, relation, pinpoint }) => (
        <Change key={`${kind} ${relation} ${name} ${pinpoint}`} kind={kind}>
          {t(`relation.${relation}`)} {[pinpoint, name].filter(Boolean).join(' ')}
        </Change>
      ))}
      {diff.recipients.map(({ kind, name }) => (
        <Change key={`${kind} ${name}`} kind={kind}>
          {t('document.tab.recipients')}: {name}
        </Change>
      ))}
    </ul>
  )
}

function Task({ task, onChoose }: { readonly task: Diff['tasks'][number]; readonly onChoose: (place: Place) => void }) {
  const { t } = useTranslation()
  const date = useDate()
  const { kind, before, after, words, bodies } = task
  const one = after ?? before
  if (!one) return null
  const said = (
    <Text size="sm">
      <Text span fw={600} size="sm">
        {t('document.task', { ordinal: one.ordinal })}:
      </Text>{' '}
      {words.length > 0 ? (
        <WordsOf runs={words} />
      ) : (
        <Text span size="sm" lineClamp={3} inherit>
          {one.text}
        </Text>
      )}
    </Text>
  )
  return (
    <Change kind={kind}>
      {after ? (
        <Row place={after.place} chosen={null} onChoose={() => onChoose(after.place)}>
          {said}
        </Row>
      ) : (
        said
      )}
      {before && after && before.deadline !== after.deadline && (
        <FromTo what={t('document.changes.deadline')} before={date(before.deadline)} after={date(after.deadline)} />
      )}
      {bodies.map((body) => (
        <Text key={`${body.kind} ${body.role} ${body.name}`} size="sm">
          {t(`document.changes.kind.${body.kind}`)} {body.name} ({t(`role.${body.role}`)})
        </Text>
      ))}
    </Change>
  )
}

const SIGNS: Readonly<Record<ChangeKind, readonly [sign: string, color: string]>> = {
  ADDED: ['+', 'green'],
  REMOVED: ['−', 'red'],
  CHANGED: ['±', 'yellow'],
}

function Change({ kind, children }: { readonly kind: ChangeKind; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [sign, color] = SIGNS[kind]
  return (
    <li>
      <Group gap="xs" align="flex-start" wrap="nowrap" py={4}>
        <Badge variant="light" color={color} tt="none" className="badge" miw={72} style={{ flexShrink: 0 }}>
          <span aria-hidden>{sign}</span> {t(`document.changes.kind.${kind}`)}
        </Badge>
        <Text component="div" size="sm" className="document-change">
          {children}
        </Text>
      </Group>
    </li>
  )
}

interface FromToProps {
  readonly what: string
  readonly before: string | null | undefined
  readonly after: string | null | undefined
}

function FromTo({ what, before, after }: FromToProps) {
  const { t } = useTranslation()
  return (
    <Text size="sm">
      {what}: <del>{before ?? t('document.changes.without')}</del> <span aria-hidden>→</span>{' '}
      <ins>{after ?? t('document.changes.without')}</ins>
    </Text>
  )
}
