// The body that each of the agencies of `ids` belongs to, if any.
// Rows: EdgeRow and of (the one of `ids`), by of. Bound: one row an id.
UNWIND $ids AS of
MATCH (:Agency {id: of})-[r:PART_OF]->(b:Agency)
RETURN
  of,
  r.id AS id,
  'PART_OF' AS kind,
  of AS from,
  'Agency' AS fromKind,
  b.id AS to,
  'Agency' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, to
