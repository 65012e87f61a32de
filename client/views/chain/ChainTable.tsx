import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Chain, generationsOf } from '../../graph/chain.ts'
import { kindOf } from '../../graph/graph.ts'
import type { Line } from '../../graph/lines.ts'
import { datedOf, longLabel, shortLabel } from '../../graph/size.ts'
import { dateInWords } from '../../i18n/dates.ts'
import { KindBadge } from '../KindBadge.tsx'
import { useEdgeWords } from '../trace/useEdgeWords.ts'

interface Props {
  readonly chain: Chain
  readonly lines: readonly Line[]
  readonly shaken: ReadonlyMap<string, string>
  readonly selected: string
  readonly onSelect: (id: string) => void
}

/** Rows that are drawn at once. */
const ROWS = 60

/** The chain as a table: every document with its generation, date, validity, and what it says of which other. */
export function ChainTable({ chain, lines, shaken, selected, onSelect }: Props) {
  const { t, i18n } = useTranslation()
  const words = useEdgeWords()
  const [room, setRoom] = useState(ROWS)
  const leaving = Map.groupBy(lines, ({ from }) => from)
  const nodes = new Map(chain.nodes.map(({ node }) => [node.id, node]))
  const order = generationsOf(chain)
  const rows = [...chain.nodes].sort((a, b) => order.indexOf(a.generation) - order.indexOf(b.generation))
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={6} aria-label={t('chain.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('chain.generation')}</Table.Th>
            <Table.Th>{t('chain.document')}</Table.Th>
            <Table.Th>{t('chain.issued')}</Table.Th>
            <Table.Th>{t('chain.validity')}</Table.Th>
            <Table.Th>{t('chain.says')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, room).map(({ node, generation }) => {
            const change = chain.changed.get(node.id)
            const dated = datedOf(node)
            return (
              <Table.Tr key={node.id} aria-selected={selected === node.id}>
                <Table.Td className="numbers">{generation > 0 ? `+${generation}` : generation}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap" align="flex-start">
                    <KindBadge kind={kindOf(node)} />
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      ta="start"
                      aria-pressed={selected === node.id}
                      onClick={() => onSelect(node.id)}
                    >
                      {longLabel(node)}
                    </Anchor>
                  </Group>
                </Table.Td>
                <Table.Td>{dated ? dateInWords(dated, i18n.language, t) : t('trace.yearUnknown')}</Table.Td>
                <Table.Td>
                  {change && (
                    <Badge
                      color={change.status === 'AMENDED' ? 'yellow' : 'red'}
                      variant="outline"
                      autoContrast={false}
                    >
                      {t(`validity.${change.status}`)}
                    </Badge>
                  )}
                  {shaken.has(node.id) && <Text size="xs">⚠ {t('chain.shakenShort')}</Text>}
                </Table.Td>
                <Table.Td>
                  {(leaving.get(node.id) ?? []).slice(0, ROWS).map(({ id, to, edges }) => {
                    const other = nodes.get(to)
                    return (
                      <Anchor
                        key={id}
                        component="button"
                        type="button"
                        size="sm"
                        display="block"
                        ta="start"
                        aria-pressed={selected === id}
                        onClick={() => onSelect(id)}
                      >
                        {words(edges[0])} {other && shortLabel(other)}
                        {edges.length > 1 && ` (×${edges.length})`}
                      </Anchor>
                    )
                  })}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {rows.length > room && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setRoom(room + ROWS)}>
          {t('trace.listMore', { shown: room, total: rows.length })}
        </Button>
      )}
    </Table.ScrollContainer>
  )
}
