/**
 * Headings of the columns of plan tables, by what stands below them. Source: appendices of plans and programmes of ministries
 * and provinces, 2014–2025.
 */
export const COLUMNS = {
  /** What is to be done. */
  work: [
    'công việc',
    'hoạt động',
    'nhiệm vụ',
    'nhiệm vụ cụ thể',
    'nhiệm vụ, giải pháp',
    'nội dung',
    'nội dung công việc',
    'nội dung nhiệm vụ',
    'nội dung thực hiện',
    'nội dung, nhiệm vụ',
    'tên công việc',
    'tên nhiệm vụ',
    'tên nhiệm vụ, giải pháp',
  ],
  /** Who does it, or does it in the first place. */
  lead: [
    'chủ trì',
    'chủ trì thực hiện',
    'cơ quan chủ trì',
    'cơ quan chủ trì thực hiện',
    'cơ quan thực hiện',
    'cơ quan, đơn vị chủ trì',
    'cơ quan, đơn vị thực hiện',
    'đơn vị chủ trì',
    'đơn vị chủ trì thực hiện',
    'đơn vị thực hiện',
    'phân công thực hiện',
    'phân công trách nhiệm',
    'trách nhiệm thực hiện',
  ],
  /** Who works with the lead. */
  coordinate: [
    'cơ quan phối hợp',
    'cơ quan, đơn vị phối hợp',
    'đơn vị phối hợp',
    'đơn vị phối hợp thực hiện',
    'phối hợp',
    'phối hợp thực hiện',
  ],
  /** Administrative procedures and their steps: such a table tells how an office works and orders nothing. */
  procedure: [
    'bước',
    'bước công việc',
    'bước thực hiện',
    'các bước',
    'các bước thực hiện',
    'mã hồ sơ tthc',
    'mã số tthc',
    'mã thủ tục hành chính',
    'mã tthc',
    'số hồ sơ tthc',
    'tên thủ tục',
    'tên thủ tục hành chính',
    'tên tthc',
    'tên tthc nội bộ',
    'thứ tự công việc',
    'trình tự',
    'trình tự các bước thực hiện',
    'trình tự thực hiện',
  ],
  /** By when. */
  deadline: [
    'hoàn thành',
    'thời gian',
    'thời gian dự kiến hoàn thành',
    'thời gian hoàn thành',
    'thời gian thực hiện',
    'thời hạn',
    'thời hạn hoàn thành',
    'thời hạn thực hiện',
    'tiến độ',
    'tiến độ thực hiện',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a column of a plan table tells. */
export type Column = keyof typeof COLUMNS
