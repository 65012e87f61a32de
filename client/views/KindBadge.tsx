import { useComputedColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../graph/graph.ts'
import { type KindStyle, kindStyle } from '../graph/style.ts'

/** Outlines of the shapes of the canvas, in a box of 24 by 16. */
const OUTLINES: Readonly<Record<KindStyle['shape'], string>> = {
  'cut-rectangle': 'M5 1H19L23 5V11L19 15H5L1 11V5Z',
  barrel: 'M2 3Q12 -1 22 3V13Q12 17 2 13Z',
  rectangle: 'M1 1H23V15H1Z',
  'round-rectangle': 'M8 1H16A7 7 0 0 1 16 15H8A7 7 0 0 1 8 1Z',
  tag: 'M1 1H17L23 8L17 15H1Z',
}

/** The shape and colour of a kind, as on the canvas; its name for those who do not see it. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation()
  const scheme = useComputedColorScheme('light')
  const { shape, border, fill } = kindStyle(kind, scheme)
  return (
    <svg
      width="24"
      height="16"
      viewBox="0 0 24 16"
      role="img"
      aria-label={t(`kind.${kind}`)}
      style={{ flex: 'none', marginTop: 3 }}
    >
      <path d={OUTLINES[shape]} fill={fill} stroke={border} strokeWidth="2" />
    </svg>
  )
}
