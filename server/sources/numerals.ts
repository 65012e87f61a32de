// Numerals as Word writes them.

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** 4 → “IV”; digits past 3999, for which there is none. */
export function toRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}

/** 1 → “A”, 26 → “Z”, 27 → “AA”, 28 → “BB”: Word repeats the letter. */
export function toLetters(count: number): string {
  if (count < 1 || count > 780) return String(count)
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}
