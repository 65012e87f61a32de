import type { Relation } from '../reading.ts'

/**
 * Words that govern a mention, with the relation they tell. The nearest one before the mention in its sentence wins; of
 * two that overlap the longer one, so “theo đề nghị” is not “theo”. Source: the relation words of Vietnamese legal portals
 * and the wording of directives of 2004–2025.
 */
export const RELATION_WORDS: readonly (readonly [Relation, readonly string[]])[] = [
  ['basis', ['căn cứ']],
  [
    'implements',
    [
      'áp dụng',
      'bảo đảm quy định tại',
      'chấp hành',
      'hưởng ứng',
      'quán triệt',
      'phổ biến',
      'phù hợp với',
      'phù hợp với quy định của',
      'phù hợp với quy định tại',
      'theo',
      'theo quy định tại',
      'theo quy định của',
      'theo tinh thần',
      'theo đúng quy định tại',
      'thi hành',
      'thực hiện',
      'tinh thần tại',
      'tổ chức thực hiện',
      'trên cơ sở',
      'triển khai',
      'tuân thủ',
    ],
  ],
  [
    'considers',
    [
      'báo cáo tại',
      'nghe',
      'nghiên cứu',
      'theo đề nghị',
      'theo báo cáo',
      'thẩm tra',
      'thống nhất với',
      'trình bày',
      'xét',
      'xét đề nghị',
    ],
  ],
  ['amends', ['bổ sung', 'sửa đổi', 'sửa đổi, bổ sung', 'điều chỉnh']],
  ['replaces', ['thay thế']],
  ['repeals', ['bãi bỏ', 'hủy bỏ', 'hết hiệu lực']],
  ['guides', ['hướng dẫn', 'hướng dẫn thi hành', 'quy định chi tiết', 'quy định chi tiết và hướng dẫn thi hành']],
  ['refers', ['nêu tại', 'nêu trong', 'ban hành kèm theo', 'kèm theo', 'quy định tại']],
]

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
