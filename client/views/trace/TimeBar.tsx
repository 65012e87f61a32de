import { RangeSlider, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Range } from '../../graph/sift.ts'

interface Props {
  readonly title: string
  /** Times of what is shown, in whole units: years or months. */
  readonly values: readonly number[]
  readonly range: Range | null
  readonly describe: (value: number) => string
  /** Null when the whole time is chosen. */
  readonly onChange: (range: Range | null) => void
}

const HEIGHT = 28

/** How much there is at which time, and a slider for the time to look at. Silent where there is but one time. */
export function TimeBar({ title, values, range, describe, onChange }: Props) {
  const { t } = useTranslation()
  const first = Math.min(...values, range?.[0] ?? Infinity)
  const last = Math.max(...values, range?.[1] ?? -Infinity)
  const [moving, setMoving] = useState<Range | null>(null)
  if (!(last > first)) return null
  const [from, to] = moving ?? range ?? [first, last]
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  const width = 100 / (last - first + 1)
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600}>
        {title}: {describe(from)} – {describe(to)}
      </Text>
      <svg width="100%" height={HEIGHT} aria-hidden style={{ display: 'block' }}>
        {[...counts].map(([value, count]) => (
          <rect
            key={value}
            x={`${(value - first) * width}%`}
            width={`${width * 0.9}%`}
            y={HEIGHT * (1 - count / most)}
            height={(HEIGHT * count) / most}
            fill={value >= from && value <= to ? 'var(--mantine-primary-color-filled)' : 'var(--mantine-color-gray-5)'}
          />
        ))}
      </svg>
      <RangeSlider
        min={first}
        max={last}
        minRange={0}
        step={1}
        size="sm"
        label={describe}
        value={[from, to]}
        thumbFromLabel={t('filter.from', { what: title })}
        thumbToLabel={t('filter.to', { what: title })}
        onChange={setMoving}
        onChangeEnd={([start, end]) => {
          setMoving(null)
          onChange(start === first && end === last ? null : [start, end])
        }}
      />
    </section>
  )
}
