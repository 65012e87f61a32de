/**
 * Headings of the columns of plan tables, by what stands below them; the first that fits a heading counts. All in lower case,
 * without what stands in brackets. Source: appendices of plans and programmes of ministries and provinces, 2014–2025.
 */
export const COLUMNS = {
  /** Administrative procedures and their steps: such a table tells how an office works and orders nothing. */
  procedure: [
    // “bước thực hiện”, “các bước”, “trình tự thực hiện”, “thứ tự công việc”
    /^(?:(?:các\s+)?bước|trình tự|thứ tự công việc)(?:\s+(?:các bước\s+)?(?:thực hiện|công việc))?$/u,
    // “mã TTHC”, “tên thủ tục hành chính”, “số hồ sơ TTHC”
    /^(?:mã|số|tên)\s.*(?:tthc|thủ tục)/u,
  ],
  /** Who works with the lead: “cơ quan phối hợp”; not “chủ trì, phối hợp”. */
  coordinate: [/^(?!.*chủ trì).*phối hợp/u],
  /** Who does it, or does it in the first place: “cơ quan chủ trì”, “đơn vị thực hiện”, “phân công trách nhiệm”. */
  lead: [
    /chủ trì/u,
    /^(?:cơ quan|đơn vị|sở, ngành)(?:\s*,\s*đơn vị|\s*,\s*địa phương|\/đơn vị)?\s+(?:được giao|thực hiện|chịu trách nhiệm|đầu mối)/u,
    /^(?:phân công|trách nhiệm)(?:\s|$)/u,
  ],
  /** By when: “thời gian hoàn thành”, “tiến độ”, “thời hạn”. */
  deadline: [/^(?:thời gian|thời hạn|tiến độ|hoàn thành|hạn)(?:\s|$)/u],
  /** What is to be done: “nội dung công việc”, “tên nhiệm vụ, giải pháp”, “nhóm nhiệm vụ và giải pháp”. */
  work: [/^(?:tên\s+|nhóm\s+|các\s+)*(?:nội dung|nhiệm vụ|hoạt động|công việc|giải pháp)(?:\s|,|\/|$)/u],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

/** What a column of a plan table tells. */
export type Column = keyof typeof COLUMNS
