// Documents in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: DocumentRow, exact (the number is `phrase`) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: Grafeo's text index knows whole words only, and any of them; a scan finds beginnings of words, and all of them (60 to
// 220 ms in 200,000 tasks, against 30 to 50 ms by the index with 0.9 kB of memory a task).
MATCH (d:Document)
WHERE d.search CONTAINS $words[0] AND all(word IN $words WHERE ' ' + d.search CONTAINS ' ' + word)
RETURN
  d.id AS id,
  'Document' AS kind,
  d.number AS number,
  d.type AS type,
  d.title AS title,
  d.issuedOn AS issuedOn,
  d.year AS year,
  d.signatory AS signatory,
  d.signedAs AS signedAs,
  d:Directive AS directive,
  d:Instrument AS instrument,
  coalesce(d.foldedNumber = $phrase, false) AS exact,
  all(word IN $words WHERE ' ' + d.search + ' ' CONTAINS ' ' + word + ' ') AS whole
ORDER BY exact DESC, whole DESC, id
LIMIT $limit
