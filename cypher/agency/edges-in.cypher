// Edges that end at each of the agencies of `ids`: of the `kinds`, with an id after `after` (empty: from the first).
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Agency {id: of})<-[r]-(m)
  WHERE type(r) IN $kinds AND r.id > $after
  RETURN r, m
  ORDER BY r.id
  LIMIT $limit
}
RETURN
  of,
  r.id AS id,
  type(r) AS kind,
  m.id AS from,
  CASE WHEN m:Document THEN 'Document' WHEN m:Task THEN 'Task' ELSE 'Agency' END AS fromKind,
  of AS to,
  'Agency' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, id
