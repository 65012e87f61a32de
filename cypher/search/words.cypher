// Words of documents and agencies, folded, that begin with one of the letters of `initials`.
// Rows: word and count (of what has it), the most frequent first. Bound: `limit`.
CALL () {
  MATCH (a:Agency)
  UNWIND [word IN split(a.search, ' ') WHERE left(word, 1) IN $initials] AS word
  RETURN word, a.id AS id
  UNION ALL
  MATCH (d:Document)
  UNWIND [word IN split(d.search, ' ') WHERE left(word, 1) IN $initials] AS word
  RETURN word, d.id AS id
}
WITH word, count(DISTINCT id) AS count
RETURN word, count
ORDER BY count DESC, word
LIMIT $limit
