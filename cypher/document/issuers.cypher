// Who issued each of the documents of `ids`; of the words that say so, the first, its own text before mentions of it.
// Rows: EdgeRow and of (the one of `ids`), by of, whether its own text says it, and id. Bound: the issuers of each, seldom more than one.
UNWIND $ids AS of
MATCH (:Document {id: of})-[r:ISSUED_BY]->(b:Agency)
WITH of, b.id AS to, min(CASE WHEN r.cited THEN '1' ELSE '0' END + r.id) AS edge
MATCH (:Document {id: of})-[r:ISSUED_BY]->(b:Agency)
WHERE r.id = substring(edge, 1) AND b.id = to
RETURN
  of,
  r.id AS id,
  'ISSUED_BY' AS kind,
  of AS from,
  'Document' AS fromKind,
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
ORDER BY of, edge
