/**
 * Who issues a document, by the last part of its symbol. Source: the symbols of real documents of 1989–2026, official
 * names from Resolution 176/2025/QH15 and, for bodies merged in March 2025, from their own time.
 */

/** Symbols of national bodies: the symbol alone tells the issuer. */
export const NATIONAL_ISSUERS: Readonly<Record<string, string>> = {
  BBCVT: 'Bộ Bưu chính, Viễn thông',
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  'BGD&ĐT': 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNN: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  'BNN&MT': 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNV: 'Bộ Nội vụ',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  CP: 'Chính phủ',
  CTN: 'Chủ tịch nước',
  KTNN: 'Kiểm toán nhà nước',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  QH: 'Quốc hội',
  TANDTC: 'Tòa án nhân dân tối cao',
  TTCP: 'Thanh tra Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  TW: 'Ban Chấp hành Trung ương',
  UBDT: 'Ủy ban Dân tộc',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  VPTW: 'Văn phòng Trung ương Đảng',
}

/**
 * Symbols that every province uses: the issuer is this body *of the place* that the citing document is about.
 * `{place}` is the place in full (“thành phố Hà Nội”), `{name}` its bare name (“Hà Nội”), `{committee}` Thành ủy or Tỉnh ủy.
 */
export const LOCAL_ISSUERS: Readonly<Record<string, string>> = {
  HĐND: 'HĐND {place}',
  SCT: 'Sở Công Thương {place}',
  SGDĐT: 'Sở Giáo dục và Đào tạo {place}',
  SKHCN: 'Sở Khoa học và Công nghệ {place}',
  SNNMT: 'Sở Nông nghiệp và Môi trường {place}',
  SNV: 'Sở Nội vụ {place}',
  STC: 'Sở Tài chính {place}',
  STP: 'Sở Tư pháp {place}',
  SXD: 'Sở Xây dựng {place}',
  SYT: 'Sở Y tế {place}',
  TU: '{committee} {name}',
  UB: 'UBND {place}',
  UBND: 'UBND {place}',
}
