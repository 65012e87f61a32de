/**
 * In what form a paper is signed, by the letters before the office. Sources: Decree 30/2020/NĐ-CP, Article 13 and Appendix I,
 * II.7 (TM., KT., TL., TUQ., Q.); Guidance 36-HD/VPTW of 2018 (T/M, K/T, T/L of the Party).
 */
export const SIGNATURE_FORMS = {
  /** Thay mặt: in the name of a body that decides together. */
  TM: ['TM.', 'T/M'],
  /** Ký thay: a deputy for the head. */
  KT: ['KT.', 'K/T'],
  /** Thừa lệnh: by order of the head. */
  TL: ['TL.', 'T/L'],
  /** Thừa ủy quyền: by delegation of the head. */
  TUQ: ['TUQ.', 'T/UQ'],
  /** Quyền: who acts as the head. */
  Q: ['Q.'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Form of a signature. */
export type SignatureForm = keyof typeof SIGNATURE_FORMS

/** Offices of those who sign, beside the heads of bodies: deputies and heads of units. */
export const SIGNING_OFFICES: readonly string[] = [
  'Chánh án',
  'Phó',
  'Quyền',
  'Thứ trưởng',
  'Thủ tướng',
  'Thường trực',
  'Tổng Bí thư',
  'Trưởng',
  'Tư lệnh',
  'Vụ trưởng',
]
