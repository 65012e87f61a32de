// Mentions of each of the documents of `ids` by other documents, with one of the `relations` (null: any), in order of their ids
// after `after` (empty: from the first), or before it where `down`. A mention inside a task is there once, at its document.
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Document {id: of})<-[r:CITES]-(m:Document)
  WHERE CASE WHEN $after = '' THEN true WHEN $down THEN r.id < $after ELSE r.id > $after END
    AND r.relation IN $relations // if $relations
  RETURN r, m
  ORDER BY r.id // if $down is false
  ORDER BY r.id DESC // if $down is true
  LIMIT $limit
}
RETURN
  of,
  r.id AS id,
  'CITES' AS kind,
  m.id AS from,
  'Document' AS fromKind,
  of AS to,
  'Document' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, id
