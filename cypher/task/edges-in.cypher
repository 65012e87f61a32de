// Edges that end at each of the tasks of `ids`: of the `kinds`, with an id after `after` (empty: from the first).
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Task {id: of})<-[r]-(m)
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
  'Document' AS fromKind,
  of AS to,
  'Task' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, id
