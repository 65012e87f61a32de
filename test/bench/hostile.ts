/** Texts that nobody writes and that a pattern may stumble over: what each is made of. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one line without end': 'phòng cháy chữa cháy và cứu nạn cứu hộ ',
  'one word without end': 'ô',
  digits: '1234567890',
  '“số” alone': 'số ',
  numbers: '16/CT-TTg, ',
  'nested lists': 'I. \n1. \n1.1. \na) \n- ',
  commas: ',',
  'lists of bodies': 'các sở, ban, ngành, ',
  'owners of owners': 'Văn phòng của Ban Thường vụ Thành ủy ',
  quotes: '“',
  'closed quotes': '“…” ',
  'rows of a table': '| 1 | Sở Y tế | 2.500 | |\n',
  bars: '|',
  parentheses: '(',
  headings: 'Điều 1. \n',
  'headings in one line': 'Điều 1. ',
  days: 'ngày 1 tháng 1 ',
  bullets: '- \n',
  amendments: 'sửa đổi, bổ sung như sau:\n“a\n',
  laws: 'Luật A ',
  capitals: 'ỦY BAN NHÂN DÂN ',
  recipients: 'Nơi nhận:\n- Sở Y tế\n',
  'empty lines': '\n',
  blanks: ' ',
}

/** That many bytes of one thing. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
}
