// Which bodies took the place of which, when, and by which instrument. A body that goes on under its name is not listed: it has
// only its new parts. Where a body was divided, its successor is the one that took over most of its fields.

/** An instrument that reorganised bodies. */
export interface Decree {
  /** Số, ký hiệu. */
  readonly number: string
  /** ISO date of issue. */
  readonly issuedOn: string
}

/** Bodies that ended, and the one that took their place. */
export interface Succession {
  /** Names, and other spellings of them. */
  readonly before: readonly string[]
  readonly after: string
  /** First day of the successor, ISO 8601 to the precision that is sure. */
  readonly on: string
  /** True when the successor began then, false when it was there before under this name. */
  readonly founded: boolean
  readonly decree: Decree
}

const decree = (number: string, issuedOn: string): Decree => ({ number, issuedOn })
const merged = (before: readonly string[], after: string, on: string, by: Decree): Succession => ({
  before,
  after,
  on,
  founded: false,
  decree: by,
})
const founded = (before: readonly string[], after: string, on: string, by: Decree): Succession => ({
  ...merged(before, after, on, by),
  founded: true,
})

/** Structure of the Government of the 11th, 12th and 15th National Assembly. */
const GOVERNMENT_2002 = decree('02/2002/QH11', '2002-08-05')
const GOVERNMENT_2007 = decree('01/2007/QH12', '2007-07-31')
const GOVERNMENT_2025 = decree('176/2025/QH15', '2025-02-18')
/** Bodies under the Ministry of Finance. */
const FINANCE_2025 = decree('29/2025/NĐ-CP', '2025-02-24')
/** Specialised agencies of provincial people's committees. */
const DEPARTMENTS_2008 = decree('13/2008/NĐ-CP', '2008-02-04')
const DEPARTMENTS_2025 = decree('45/2025/NĐ-CP', '2025-02-28')
/** Organisation of the political system: conclusion of the Central Committee on Resolution 18-NQ/TW. */
const PARTY_2025 = decree('121-KL/TW', '2025-01-24')

/** National bodies, by full name. */
export const NATIONAL_SUCCESSIONS: readonly Succession[] = [
  founded(['Ban Tổ chức - Cán bộ Chính phủ'], 'Bộ Nội vụ', '2002-08-05', GOVERNMENT_2002),
  founded(['Bộ Khoa học, Công nghệ và Môi trường'], 'Bộ Khoa học và Công nghệ', '2002-08-05', GOVERNMENT_2002),
  founded(['Tổng cục Địa chính'], 'Bộ Tài nguyên và Môi trường', '2002-08-05', GOVERNMENT_2002),
  founded(['Tổng cục Bưu điện'], 'Bộ Bưu chính, Viễn thông', '2002-08-05', GOVERNMENT_2002),
  founded(['Bộ Công nghiệp', 'Bộ Thương mại'], 'Bộ Công Thương', '2007-07-31', GOVERNMENT_2007),
  merged(['Bộ Thủy sản'], 'Bộ Nông nghiệp và Phát triển nông thôn', '2007-07-31', GOVERNMENT_2007),
  founded(
    ['Bộ Bưu chính, Viễn thông', 'Bộ Bưu chính - Viễn thông'],
    'Bộ Thông tin và Truyền thông',
    '2007-07-31',
    GOVERNMENT_2007,
  ),
  founded(
    ['Bộ Văn hóa - Thông tin', 'Ủy ban Thể dục thể thao', 'Tổng cục Du lịch'],
    'Bộ Văn hóa, Thể thao và Du lịch',
    '2007-07-31',
    GOVERNMENT_2007,
  ),
  merged(
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Kế hoạch - Đầu tư', 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp'],
    'Bộ Tài chính',
    '2025-03-01',
    GOVERNMENT_2025,
  ),
  merged(['Bộ Giao thông vận tải'], 'Bộ Xây dựng', '2025-03-01', GOVERNMENT_2025),
  founded(
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Tài nguyên và Môi trường'],
    'Bộ Nông nghiệp và Môi trường',
    '2025-03-01',
    GOVERNMENT_2025,
  ),
  merged(['Bộ Thông tin và Truyền thông'], 'Bộ Khoa học và Công nghệ', '2025-03-01', GOVERNMENT_2025),
  merged(
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Lao động, Thương binh và Xã hội'],
    'Bộ Nội vụ',
    '2025-03-01',
    GOVERNMENT_2025,
  ),
  founded(['Ủy ban Dân tộc'], 'Bộ Dân tộc và Tôn giáo', '2025-03-01', GOVERNMENT_2025),
  founded(['Tổng cục Hải quan'], 'Cục Hải quan', '2025-03-01', FINANCE_2025),
  founded(['Tổng cục Thuế'], 'Cục Thuế', '2025-03-01', FINANCE_2025),
  founded(
    ['Ban Dân vận Trung ương', 'Ban Tuyên giáo Trung ương'],
    'Ban Tuyên giáo và Dân vận Trung ương',
    '2025-02',
    PARTY_2025,
  ),
  founded(['Ban Kinh tế Trung ương'], 'Ban Chính sách, chiến lược Trung ương', '2025-02', PARTY_2025),
]

/** Departments of provincial people's committees, without their place. */
export const DEPARTMENT_SUCCESSIONS: readonly Succession[] = [
  founded(['Sở Công nghiệp', 'Sở Thương mại'], 'Sở Công Thương', '2008', DEPARTMENTS_2008),
  merged(['Sở Thủy sản'], 'Sở Nông nghiệp và Phát triển nông thôn', '2008', DEPARTMENTS_2008),
  founded(
    ['Sở Bưu chính, Viễn thông', 'Sở Bưu chính - Viễn thông'],
    'Sở Thông tin và Truyền thông',
    '2008',
    DEPARTMENTS_2008,
  ),
  merged(['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch - Đầu tư'], 'Sở Tài chính', '2025-03-01', DEPARTMENTS_2025),
  merged(['Sở Giao thông vận tải'], 'Sở Xây dựng', '2025-03-01', DEPARTMENTS_2025),
  founded(
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'],
    'Sở Nông nghiệp và Môi trường',
    '2025-03-01',
    DEPARTMENTS_2025,
  ),
  merged(['Sở Thông tin và Truyền thông'], 'Sở Khoa học và Công nghệ', '2025-03-01', DEPARTMENTS_2025),
  merged(
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    'Sở Nội vụ',
    '2025-03-01',
    DEPARTMENTS_2025,
  ),
  founded(['Ban Dân tộc'], 'Sở Dân tộc và Tôn giáo', '2025-03-01', DEPARTMENTS_2025),
]

/** The province of Hà Tây joined Hà Nội; Huế became a city under the central government; 63 units became 34. */
const HANOI_2008 = decree('15/2008/QH12', '2008-05-29')
const HUE_2025 = decree('175/2024/QH15', '2024-11-30')
const PROVINCES_2025 = decree('202/2025/QH15', '2025-06-12')

/** A province whose bodies were succeeded by those of another; both by the name in `extract/data/provinces.ts`. */
export interface ProvinceMerger {
  readonly before: string
  readonly after: string
  /** First day of the successor. */
  readonly on: string
  readonly decree: Decree
}

/** Provinces that joined in 2025: the new one, then those that lost their name. Resolution 202/2025/QH15, Article 1. */
const JOINED_2025: readonly (readonly [after: string, ...before: string[]])[] = [
  ['An Giang', 'Kiên Giang'],
  ['Bắc Ninh', 'Bắc Giang'],
  ['Cà Mau', 'Bạc Liêu'],
  ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'],
  ['Đà Nẵng', 'Quảng Nam'],
  ['Đắk Lắk', 'Phú Yên'],
  ['Đồng Nai', 'Bình Phước'],
  ['Đồng Tháp', 'Tiền Giang'],
  ['Gia Lai', 'Bình Định'],
  ['Hải Phòng', 'Hải Dương'],
  ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  ['Hưng Yên', 'Thái Bình'],
  ['Khánh Hòa', 'Ninh Thuận'],
  ['Lào Cai', 'Yên Bái'],
  ['Lâm Đồng', 'Bình Thuận', 'Đắk Nông'],
  ['Ninh Bình', 'Hà Nam', 'Nam Định'],
  ['Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc'],
  ['Quảng Ngãi', 'Kon Tum'],
  ['Quảng Trị', 'Quảng Bình'],
  ['Tây Ninh', 'Long An'],
  ['Thái Nguyên', 'Bắc Kạn'],
  ['Tuyên Quang', 'Hà Giang'],
  ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
]

/** Every province that ended, with the one it became part of. */
export const PROVINCE_MERGERS: readonly ProvinceMerger[] = [
  { before: 'Hà Tây', after: 'Hà Nội', on: '2008-08-01', decree: HANOI_2008 },
  { before: 'Thừa Thiên Huế', after: 'Huế', on: '2025-01-01', decree: HUE_2025 },
  ...JOINED_2025.flatMap(([after, ...provinces]) =>
    provinces.map((before) => ({ before, after, on: '2025-07-01', decree: PROVINCES_2025 })),
  ),
]

/**
 * Bodies of a province that the same body of the new province succeeded, by the words before the place, beside all
 * departments (Sở). Not here: those that were grouped by region (tax, customs, treasury, social insurance).
 */
export const PROVINCIAL_BODIES: readonly string[] = [
  'Bộ Chỉ huy quân sự',
  'Công an',
  'HĐND',
  'Liên đoàn Lao động',
  'MTTQ Việt Nam',
  'Thanh tra',
  'Tòa án nhân dân',
  'UBND',
  'Ủy ban MTTQ Việt Nam',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Viện kiểm sát nhân dân',
]

/**
 * First day without the district tier, which has no successor of its own: its tasks went to communes and provinces
 * (Resolution 203/2025/QH15 and Law 72/2025/QH15).
 */
export const DISTRICTS_ENDED = '2025-07-01'
