// Documents in whose folded text every one of `words` begins a word. Words are folded, `phrase` is all of them.
// Rows: DocumentRow, exact (the number is `phrase`) and whole (every one is a whole word), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('document_search', reduce(query = '', word IN $words | query + '+' + word + '* ')) YIELD node AS d
WITH d
WHERE all(word IN $words WHERE ' ' + d.search CONTAINS ' ' + word)
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
