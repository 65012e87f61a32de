// Edges that end at each of the tasks of `ids`: of the `kinds`, of citations only those with one of the `relations` (null: any),
// to none of `without`, in order of their ids after `after` (empty: from the first), or before it where `down`.
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Task {id: of})<-[r]-(m)
  WHERE type(r) IN $kinds
    AND CASE WHEN $after = '' THEN true WHEN $down THEN r.id < $after ELSE r.id > $after END
    AND (r.relation IS NULL OR r.relation IN $relations) // if $relations
    AND NOT m.id IN $without
  RETURN r, m
  ORDER BY r.id // if $down is false
  ORDER BY r.id DESC // if $down is true
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
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, id
