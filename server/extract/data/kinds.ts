/**
 * Kinds of document with the abbreviation that stands in their symbol.
 * Sources: Decree 30/2020/NĐ-CP, Article 7 and Appendix III (administrative documents); Law 64/2025/QH15, Article 4, and
 * its predecessors (legal instruments); Guidance 36-HD/VPTW of 2018 (party documents).
 */
export interface DocumentKind {
  /** As it is written inside a sentence: “Chỉ thị”. */
  readonly name: string
  /** Abbreviations in symbols. */
  readonly symbols: readonly string[]
  /** Longer or older names of the same kind. */
  readonly otherNames?: readonly string[]
  /** True when a document of the kind is law, and so may be cited by its title alone (Decree 30/2020, Appendix I). */
  readonly titled?: boolean
  /** True when its sentences give orders even where they name nobody (“… phải bảo đảm tiến độ”); other kinds state norms so. */
  readonly directs?: boolean
  /** Words of the title without which one of the kind does not direct: a notice may tell of anything. */
  readonly directsAbout?: RegExp
  /** True when somebody asks or reports by it: who cites it has heard or considered it. */
  readonly heard?: boolean
  /** True when several bodies issue it together (liên tịch): its symbol names each, the leading one first. */
  readonly joint?: boolean
  /** True when it tells what a meeting ended in: without a date of its own it has that of the meeting. */
  readonly concludes?: boolean
}

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  {
    name: 'Báo cáo',
    symbols: ['BC'],
    heard: true,
    otherNames: ['Báo cáo thẩm tra', 'Báo cáo giải trình, tiếp thu', 'Báo cáo thẩm định'],
  },
  { name: 'Biên bản', symbols: ['BB'] },
  { name: 'Bộ luật', symbols: [], titled: true },
  { name: 'Chỉ thị', symbols: ['CT'], directs: true },
  { name: 'Chương trình', symbols: ['CTr'], directs: true, otherNames: ['Chương trình hành động'] },
  { name: 'Công điện', symbols: ['CĐ'], directs: true },
  { name: 'Công văn', symbols: ['CV'], otherNames: ['Văn bản'] },
  { name: 'Đề án', symbols: ['ĐA'] },
  { name: 'Đơn', symbols: [], heard: true, otherNames: ['Đơn đề nghị'] },
  { name: 'Hiến pháp', symbols: [], titled: true },
  { name: 'Hướng dẫn', symbols: ['HD'] },
  { name: 'Kế hoạch', symbols: ['KH'], directs: true },
  { name: 'Kết luận', symbols: ['KL'], directs: true, concludes: true },
  { name: 'Luật', symbols: [], titled: true },
  { name: 'Lệnh', symbols: ['L'] },
  { name: 'Nghị định', symbols: ['NĐ'] },
  { name: 'Nghị quyết', symbols: ['NQ'], directs: true },
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'], joint: true },
  { name: 'Pháp lệnh', symbols: ['PL'], titled: true },
  { name: 'Phương án', symbols: ['PA'], directs: true },
  { name: 'Quy chế', symbols: ['QC', 'QyC'] },
  { name: 'Quy định', symbols: ['QyĐ', 'QĐi'] },
  { name: 'Quyết định', symbols: ['QĐ'] },
  { name: 'Sắc lệnh', symbols: ['SL'] },
  { name: 'Tờ trình', symbols: ['TTr'], heard: true },
  {
    name: 'Thông báo',
    symbols: ['TB'],
    directs: true,
    directsAbout: /kết luận|ý kiến|chỉ đạo|phân công|nhiệm vụ/iu,
    concludes: true,
    otherNames: ['Thông báo kết luận', 'Thông báo ý kiến kết luận'],
  },
  { name: 'Thông cáo', symbols: ['TC'] },
  { name: 'Thông tri', symbols: [], directs: true },
  { name: 'Thông tư', symbols: ['TT'] },
  { name: 'Thông tư liên tịch', symbols: ['TTLT', 'TTLB', 'LB'], joint: true },
  { name: 'Văn bản hợp nhất', symbols: ['VBHN'] },
]
