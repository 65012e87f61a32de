// Directives with hundreds of tasks each, for the same bodies: what the page draws at its largest.
import { PROVINCES } from '../../server/extract/data/provinces.ts'

const BODIES = PROVINCES.slice(0, 63).map(({ name, city }) => `UBND ${city ? 'thành phố' : 'tỉnh'} ${name}`)

/** Bodies that any of them obliges. */
export const BODY_COUNT = BODIES.length

/**
 * The text of a directive; its bodies take turns.
 * @param ground the resolution that it implements: `1/NQ-CP`
 * @param tasks how many; each has a body of its own
 * @param helped how many of the tasks have one body more that helps
 */
export function wideDirective(number: string, ground: string, tasks: number, helped: number): string {
  const body = (i: number): string => BODIES[i % BODIES.length] ?? ''
  return [
    'THỦ TƯỚNG CHÍNH PHỦ',
    `Số: ${number}`,
    'Hà Nội, ngày 01 tháng 6 năm 2021',
    'CHỈ THỊ',
    'Về việc tăng cường kiểm tra',
    '',
    `Thực hiện Nghị quyết số ${ground} ngày 01 tháng 01 năm 2021 của Chính phủ, Thủ tướng Chính phủ yêu cầu:`,
    ...Array.from({ length: tasks }, (_, i) => {
      const helper = i < helped ? `chủ trì, phối hợp với ${body(i + 7)} ` : ''
      return `${i + 1}. Giao ${body(i)} ${helper}kiểm tra khu vực số ${i + 1}.`
    }),
  ].join('\n')
}
