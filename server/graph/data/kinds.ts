import type { Branch, Level } from '../model.ts'

/**
 * Branch of a body by words of its name; the first that fits wins, so “Ban cán sự đảng UBND” is party, “Công an thành phố”
 * armed forces. Source: Constitution of 2013, chapters V–IX; Charter of the Party; Law on the Fatherland Front.
 */
export const BRANCHES: readonly (readonly [Branch, RegExp])[] = [
  [
    'front',
    /mttq|mặt trận tổ quốc|đoàn thể|thành đoàn|tỉnh đoàn|liên đoàn|hội (?:phụ nữ|nông dân|cựu chiến binh)|tổ chức chính trị - xã hội/iu,
  ],
  [
    'party',
    /đảng|thành ủy|tỉnh ủy|huyện ủy|quận ủy|thị ủy|cấp ủy|bộ chính trị|ban bí thư|bí thư|chấp hành trung ương|trung ương$/iu,
  ],
  ['assembly', /quốc hội|đại biểu quốc hội/iu],
  ['council', /hđnd/iu],
  ['justice', /tòa án|viện kiểm sát/iu],
  ['armed-forces', /công an|quốc phòng|quân sự|biên phòng|bộ tư lệnh|vũ trang|quân khu/iu],
  ['enterprise', /tập đoàn|tổng công ty|công ty|doanh nghiệp|ngân hàng thương mại/iu],
  [
    'government',
    /ubnd|chính phủ|thủ tướng|chính quyền|(?<!\p{L})(?:bộ|sở|ngành|cục|tổng cục|thanh tra|kho bạc|ngân hàng nhà nước|quận|huyện|xã|phường|thành phố|tỉnh)(?!\p{L})/iu,
  ],
]

/** Tier of a body by words of its name; the first that fits wins. */
export const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'national',
    /^(?:(?:bộ trưởng|thứ trưởng)\s)?bộ (?!chỉ huy|tư lệnh)|chính phủ|quốc hội|trung ương|bộ chính trị|ban bí thư|việt nam$|nhà nước$|tối cao$/iu,
  ],
  ['commune', /(?<!\p{L}|thị )(?:xã|phường|thị trấn|đặc khu)(?!\p{L}|\s+hội)(?!.*(?:quận|huyện))/iu],
  ['district', /(?<!\p{L})(?:quận|huyện|thị xã|thị ủy)(?!\p{L})/iu],
  ['provincial', /(?<!\p{L})(?:sở|thành phố|tỉnh|thành ủy|tỉnh ủy|thành đoàn|tỉnh đoàn)(?!\p{L})/iu],
]

/** Other spellings of words in names, both ways. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBND', 'Ủy ban nhân dân'],
]
