// The mentions of documents of `rows`, at their documents; each of `rows`: id, source.
// Rows: EdgeRow, by id. Bound: one row an id; `limit`.
UNWIND $rows AS row
MATCH (:Source {id: row.source})<-[:READ_FROM]-(d:Document)-[r:CITES]->(m:Document)
WHERE r.id = row.id
RETURN DISTINCT
  r.id AS id,
  'CITES' AS kind,
  d.id AS from,
  'Document' AS fromKind,
  m.id AS to,
  'Document' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY id
LIMIT $limit
