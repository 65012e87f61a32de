import { Group, Text, useComputedColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Elements, Look } from '../../graph/elements.ts'
import { KINDS, LOOKS, lineStyle } from '../../graph/style.ts'
import { KindBadge } from '../KindBadge.tsx'

/** What shapes, colours and lines mean, of those lines that are drawn. */
export function Legend({ nodes, edges }: Elements) {
  const { t } = useTranslation()
  const names: Readonly<Record<Look, string>> = {
    assigns: t('edge.ASSIGNS'),
    lead: t('role.LEAD'),
    coordinate: t('role.COORDINATE'),
    directed: t('role.DIRECTED'),
    basis: t('relation.BASIS'),
    implements: t('relation.IMPLEMENTS'),
    guides: t('relation.GUIDES'),
    amends: t('relation.AMENDS'),
    replaces: t('relation.REPLACES'),
    repeals: t('relation.REPEALS'),
    considers: t('relation.CONSIDERS'),
    refers: t('relation.REFERS'),
    belongs: `${t('edge.ISSUED_BY')}, ${t('edge.PART_OF')}`,
  }
  const drawn = new Set(edges.map(({ look }) => look))
  return (
    <Group component="ul" className="plain-list" gap="md" p="sm" aria-label={t('trace.legend')} style={{ rowGap: 4 }}>
      {KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => (
        <Group component="li" key={kind} gap={6} wrap="nowrap">
          <span aria-hidden>
            <KindBadge kind={kind} />
          </span>
          <Text size="xs">{t(`kind.${kind}`)}</Text>
        </Group>
      ))}
      {LOOKS.filter((look) => drawn.has(look)).map((look) => (
        <Group component="li" key={look} gap={6} wrap="nowrap">
          <Line look={look} />
          <Text size="xs">{names[look]}</Text>
        </Group>
      ))}
    </Group>
  )
}

const DASHES = { solid: undefined, dashed: '6 3', dotted: '2 3' } as const

function Line({ look }: { readonly look: Look }) {
  const scheme = useComputedColorScheme('light')
  const { style, width, color } = lineStyle(look, scheme)
  return (
    <svg width="28" height="8" aria-hidden style={{ flex: 'none' }}>
      <line x1="0" y1="4" x2="28" y2="4" stroke={color} strokeWidth={width} strokeDasharray={DASHES[style]} />
    </svg>
  )
}
