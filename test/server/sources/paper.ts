import type { Part } from './writers.ts'

/** A directive of Cần Thơ of 2025, shortened, with the head and foot that Decree 30/2020/NĐ-CP prescribes, and a plan. */
export const PAPER: readonly Part[] = [
  {
    kind: 'table',
    rows: [
      [
        ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ', '-------'],
        ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: 09/CT-UBND'], ['Cần Thơ, ngày 18 tháng 11 năm 2025']],
    ],
  },
  { kind: 'paragraph', words: 'CHỈ THỊ', centred: true },
  {
    kind: 'paragraph',
    words: 'VỀ TĂNG CƯỜNG CÔNG TÁC QUẢN LÝ, BẢO VỆ TÀI NGUYÊN NƯỚC DƯỚI ĐẤT TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ',
    centred: true,
  },
  {
    kind: 'paragraph',
    words:
      'Nước là nguồn tài nguyên có vai trò đặc biệt quan trọng trong phát triển kinh tế - xã hội cũng như đời sống sinh hoạt của con người. Thực hiện Luật Tài nguyên nước số 28/2023/QH15 ngày 27 tháng 11 năm 2023 và Nghị định số 53/2024/NĐ-CP ngày 16 tháng 5 năm 2024 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tài nguyên nước, Chủ tịch Ủy ban nhân dân thành phố yêu cầu:',
  },
  {
    kind: 'items',
    mark: '1.',
    words: [
      'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính và các cơ quan có liên quan tổ chức điều tra, đánh giá, kiểm kê tài nguyên nước dưới đất, báo cáo Ủy ban nhân dân thành phố trước ngày 30 tháng 6 năm 2026.',
      'Giao Thanh tra thành phố tổ chức thanh tra việc chấp hành các quy định pháp luật về tài nguyên nước theo định kỳ hoặc đột xuất.',
      'Ủy ban nhân dân xã, phường tăng cường tuyên truyền, phổ biến pháp luật về tài nguyên nước; kịp thời phát hiện, xử lý các hành vi khai thác nước dưới đất trái phép trên địa bàn.',
    ],
  },
  { kind: 'paragraph', words: 'Kế hoạch thực hiện:' },
  {
    kind: 'table',
    ruled: true,
    rows: [
      [['STT'], ['Nội dung'], ['Cơ quan chủ trì'], ['Thời hạn']],
      [['1'], ['Rà soát giấy phép khai thác'], ['Sở Nông nghiệp và Môi trường'], ['Quý I/2026']],
      [['2'], ['Trám lấp giếng không sử dụng'], ['Sở Xây dựng'], ['Quý II/2026']],
    ],
  },
  {
    kind: 'paragraph',
    words:
      'Trong quá trình thực hiện có phát sinh khó khăn, vướng mắc thì kịp thời phản ánh về Sở Nông nghiệp và Môi trường để tổng hợp, báo cáo Ủy ban nhân dân thành phố xem xét, giải quyết./.',
  },
  {
    kind: 'table',
    rows: [
      [
        [
          'Nơi nhận:',
          '- Thường trực Thành ủy;',
          '- Sở, ban, ngành thành phố;',
          '- Ủy ban MTTQ Việt Nam thành phố;',
          '- UBND xã, phường;',
          '- Lưu: VT, KTD.',
        ],
        ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Chí Hùng'],
      ],
    ],
  },
]
