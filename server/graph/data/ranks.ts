/**
 * Rank of instruments of law, 1 the highest: one is amended, replaced or repealed only by an instrument of its own rank or above. Kinds
 * that are not here (Chỉ thị, Công điện, Kế hoạch, Công văn …) are no instruments of law and change only each other.
 * Source: Law 64/2025/QH15 on the promulgation of legal instruments, Articles 4 and 8, and its predecessors of 2008 and 2015.
 */
export const RANKS: Readonly<Record<string, number>> = {
  'bộ luật': 2,
  'hiến pháp': 1,
  luật: 2,
  'nghị định': 5,
  'pháp lệnh': 3,
  'thông tư': 7,
  'thông tư liên tịch': 7,
}

/** Rank of a Nghị quyết or Quyết định, which many issue, by the issuer that its symbol tells; another issuer's rank is {@link LOCAL_RANK}. */
export const RANKS_BY_ISSUER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'nghị quyết': { 'Quốc hội': 2, 'Ủy ban Thường vụ Quốc hội': 3, 'Chính phủ': 5 },
  'quyết định': { 'Chủ tịch nước': 4, 'Thủ tướng Chính phủ': 6 },
}

/** Rank of what ministries and local bodies resolve and decide. */
export const LOCAL_RANK = 8
