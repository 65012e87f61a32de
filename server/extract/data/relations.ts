import type { Relation } from '../reading.ts'

/**
 * How far a word governs. `anywhere`: wherever it stands. `duty`: only inside an obligation: outside of one it tells what a rule
 * says (“được hưởng chế độ theo quy định tại Nghị định …”), which is a reference. `act`: only where the document itself does it,
 * not where it has somebody do it (“tham mưu sửa đổi Quyết định …”). `recital`: only where it opens a recital.
 */
export type Reach = 'anywhere' | 'duty' | 'act' | 'recital'

/** Words with the relation that they tell. */
export interface RelationWords {
  readonly relation: Relation
  readonly reach: Reach
  readonly words: readonly string[]
}

/**
 * Words that govern a mention, with the relation they tell. The nearest one before the mention in its sentence wins; of
 * two that overlap the one that begins first, so “theo đề nghị” is not “theo”. A word may stand in two lists: the first whose
 * reach holds counts. Source: the relation words of Vietnamese legal
 * portals and the wording of directives of 2004–2025.
 */
export const RELATION_WORDS: readonly RelationWords[] = [
  { relation: 'basis', reach: 'recital', words: ['căn cứ', 'căn cứ vào', 'căn cứ theo', 'trên cơ sở'] },
  {
    relation: 'implements',
    reach: 'anywhere',
    words: [
      'chấp hành',
      'hưởng ứng',
      'phổ biến',
      'quán triệt',
      'theo đúng',
      'theo đúng quy định của',
      'theo đúng quy định tại',
      'theo tinh thần',
      'thi hành',
      'thực hiện',
      'thực hiện theo',
      'thực hiện theo quy định của',
      'thực hiện theo quy định tại',
      'tinh thần tại',
      'tổ chức thực hiện',
      'triển khai',
      'triển khai thực hiện',
      'tuân thủ',
    ],
  },
  {
    relation: 'guides',
    reach: 'act',
    words: [
      'hướng dẫn',
      'hướng dẫn thi hành',
      'hướng dẫn thực hiện',
      'quy định chi tiết',
      'quy định chi tiết và hướng dẫn thi hành',
      'quy định chi tiết, hướng dẫn thi hành',
    ],
  },
  {
    relation: 'implements',
    reach: 'duty',
    words: [
      'áp dụng',
      'bảo đảm quy định của',
      'bảo đảm quy định tại',
      'đảm bảo quy định của',
      'đảm bảo quy định tại',
      'hướng dẫn',
      'hướng dẫn thi hành',
      'hướng dẫn thực hiện',
      'khi thực hiện',
      'kết quả thực hiện',
      'phù hợp với',
      'phù hợp với quy định của',
      'phù hợp với quy định tại',
      'quá trình thực hiện',
      'quá trình triển khai',
      'quá trình triển khai thực hiện',
      'quy định của',
      'quy định tại',
      'quy định trong',
      'theo',
      'theo quy định của',
      'theo quy định tại',
      'tình hình thực hiện',
      'trong thực hiện',
      'trong triển khai',
      'việc thi hành',
      'việc thực hiện',
      'việc triển khai',
      'việc triển khai thực hiện',
      'yêu cầu tại',
    ],
  },
  {
    relation: 'considers',
    reach: 'anywhere',
    words: [
      'báo cáo tại',
      'nghe',
      'nhận được',
      'phúc đáp',
      'theo báo cáo',
      'theo đề nghị',
      'theo đề xuất',
      'thẩm tra',
      'thống nhất với',
      'trả lời',
      'trình bày',
      'xem xét',
      'xét',
      'xét đề nghị',
    ],
  },
  { relation: 'amends', reach: 'act', words: ['bổ sung', 'sửa đổi', 'sửa đổi, bổ sung', 'điều chỉnh'] },
  { relation: 'replaces', reach: 'act', words: ['thay thế'] },
  { relation: 'repeals', reach: 'act', words: ['bãi bỏ', 'chấm dứt hiệu lực', 'hết hiệu lực', 'hủy bỏ'] },
  {
    relation: 'refers',
    reach: 'anywhere',
    words: ['ban hành', 'kèm theo', 'nêu tại', 'nêu trong', 'tiếp theo', 'trích dẫn'],
  },
]

/** Words of an attachment that hide no governing word before them: “theo Quy chế *ban hành kèm theo* Quyết định số …”. */
export const TRANSPARENT_WORDS: readonly string[] = ['ban hành kèm theo', 'ban hành theo']

/** Words that begin what a mentioned instrument is about, after its date and issuer: instruments named there are its title's. */
export const TITLE_WORDS: readonly string[] = [
  'ban hành',
  'bãi bỏ',
  'bổ sung',
  'hướng dẫn',
  'phê duyệt',
  'quy định',
  'sửa đổi',
  'thay thế',
  'về',
]
