/**
 * How often a duty comes again, as rules of RFC 5545, section 3.3.10. The first that fits is taken; “N” stands for a number
 * of the text. Groups of a pattern: N.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // “trước ngày 25 hằng tháng”, “ngày 20 hàng tháng”
  [/ngày\s+(\d{1,2})\s+h[ằà]ng\s+tháng/iu, 'FREQ=MONTHLY;BYMONTHDAY=N'],
  // “ngày 15 của tháng cuối quý”
  [/ngày\s+(\d{1,2})\s+(?:của\s+)?tháng\s+cuối\s+(?:h[ằà]ng\s+)?quý/iu, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=N'],
  [/(?:h[ằà]ng|mỗi)\s+giờ/iu, 'FREQ=HOURLY'],
  [/(?:h[ằà]ng|mỗi)\s+ngày(?!\s+càng)/iu, 'FREQ=DAILY'],
  [/(?:h[ằà]ng|mỗi)\s+tuần|1\s+(?:lần\s*\/\s*)?tuần/iu, 'FREQ=WEEKLY'],
  [/(?:định\s+kỳ|mỗi)\s+0?6\s+tháng|0?6\s+tháng\s*(?:\/|một|1)\s*(?:lần)?(?=\s|[,.;)])/iu, 'FREQ=MONTHLY;INTERVAL=6'],
  [/(?:h[ằà]ng|mỗi|định\s+kỳ)\s+quý/iu, 'FREQ=MONTHLY;INTERVAL=3'],
  [/(?:h[ằà]ng|mỗi)\s+tháng/iu, 'FREQ=MONTHLY'],
  [/(?:h[ằà]ng|mỗi)\s+năm|định\s+kỳ\s+(?:1\s+)?năm/iu, 'FREQ=YEARLY'],
]

/** When a duty comes again, by its words; null when they do not say. */
export function readRecurrence(words: string): string | null {
  for (const [pattern, rule] of RULES) {
    const match = pattern.exec(words)
    if (match) return rule.replace(/=N$/, `=${Number(match[1])}`)
  }
  return null
}
