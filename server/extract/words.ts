/** Words that begin alike, by what follows: letters and, for any blanks, `\s+`; the empty string marks the end of a word. */
type Trie = Map<string, Trie>

/** Words of a list as one alternation, the longest that fits first, any blanks between them. */
export function alternation(words: readonly string[]): string {
  const trie: Trie = new Map()
  // Longest first, so that of words that differ in case only the longer branch is tried first.
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    let node = trie
    for (const unit of [...word.matchAll(/ |[^ ]/gu), '']) {
      const key = typeof unit === 'string' ? unit : unit[0]
      const next: Trie = node.get(key) ?? new Map()
      node.set(key, next)
      node = next
    }
  }
  return branches(trie).join('|')
}

/**
 * Each branch as a pattern. Beginnings that words share are written once: V8 does that itself only for words without blanks,
 * and tries all others one by one at every place of a text.
 */
function branches(trie: Trie): readonly string[] {
  const inner = [...trie].filter(([unit]) => unit !== '').map(([unit, rest]) => toPattern(unit) + group(branches(rest)))
  return trie.has('') ? [...inner, ''] : inner
}

const group = (patterns: readonly string[]): string =>
  patterns.length === 1 ? (patterns[0] ?? '') : patterns.length === 0 ? '' : `(?:${patterns.join('|')})`

const toPattern = (unit: string): string => (unit === ' ' ? '\\s+' : unit.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'))

/** A pattern that must begin and end at the ends of words; `\b` knows no Vietnamese letters. */
export function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`
}
