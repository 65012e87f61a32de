/** Letters that NFD does not take apart. U+00D0 stands for Đ in badly converted texts. */
const STROKES: Readonly<Record<string, string>> = { đ: 'd', Đ: 'd', ð: 'd', Ð: 'd' }

/**
 * A text as people type it who leave out accents: lower case, no tone or vowel marks, everything but letters and digits
 * one space. “Chỉ thị số 17/CT-UBND” gives `chi thi so 17 ct ubnd`.
 */
export function foldForSearch(text: string): string {
  return text
    .replace(/[đĐðÐ]/g, (letter) => STROKES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
