/**
 * Abbreviations that people search by, with what they stand for. Source: usage in the texts; Decree 30/2020/NĐ-CP, Appendix III, and Guidance
 * 36-HD/VPTW of 2018 for those of issuers.
 */
export const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['BCĐ', 'Ban Chỉ đạo'],
  ['BTV', 'Ban Thường vụ'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['LĐTBXH', 'Lao động Thương binh và Xã hội'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['TNMT', 'Tài nguyên và Môi trường'],
  ['TP', 'thành phố'],
  ['TTg', 'Thủ tướng'],
  ['TƯ', 'Trung ương'],
  ['TW', 'Trung ương'],
  ['UBND', 'Ủy ban nhân dân'],
]
