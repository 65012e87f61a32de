// A page of documents after (`afterName`, `afterId`), both empty for the first.
// Rows: DocumentRow and key, by key and id. Bound: `limit`.
MATCH (d:Document)
WHERE d.sort >= $afterName AND (d.sort > $afterName OR d.id > $afterId)
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
  d.sort AS key
ORDER BY key, id
LIMIT $limit
