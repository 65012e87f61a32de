// Documents in whose folded text of each of `groups` one spelling begins a word. Spellings are folded, `phrase` is the whole query.
// Rows: DocumentRow, exact (the number stands in `phrase`), whole (each is whole words) and weight (how often others mention it), best first, then by id. Bound: `limit`.
// Variant: the candidates come from the Lucene index, whose procedure Grafeo does not have.
CALL db.index.fulltext.queryNodes('document_search',
  reduce(query = '', spellings IN $groups | query + '+(' +
    reduce(either = '', spelling IN spellings | either + '(' +
      reduce(all = '', word IN split(spelling, ' ') | all + '+' + word + '* ') + ') ') + ') ')) YIELD node AS d
WITH d
WHERE all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + d.search CONTAINS ' ' + spelling))
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
  coalesce(' ' + $phrase + ' ' CONTAINS ' ' + d.foldedNumber + ' ', false) AS exact,
  all(spellings IN $groups WHERE any(spelling IN spellings WHERE ' ' + d.search + ' ' CONTAINS ' ' + spelling + ' ')) AS whole,
  COUNT { (d)<-[:CITES]-(:Document) } AS weight
ORDER BY exact DESC, whole DESC, weight DESC, id
LIMIT $limit
