// The body that each of the agencies of `ids` belongs to, if any; of the sources that say so, the first.
// Rows: EdgeRow and of (the one of `ids`), by of. Bound: one row an id.
UNWIND $ids AS of
MATCH (:Agency {id: of})-[r:PART_OF]->(b:Agency)
WITH of, b.id AS to, min(r.id) AS edge
MATCH (:Agency {id: of})-[r:PART_OF {id: edge}]->(:Agency)
RETURN
  of,
  r.id AS id,
  'PART_OF' AS kind,
  of AS from,
  'Agency' AS fromKind,
  to,
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
