// The documents of `ids`.
// Rows: DocumentRow, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN DISTINCT
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
  d:Instrument AS instrument
ORDER BY id
