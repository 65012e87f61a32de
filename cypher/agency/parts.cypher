// Bodies that belong to each of the agencies of `ids`, by name after (`afterName`, `afterId`), or before it where `down`.
// Rows: EdgeRow, of (the one of `ids`) and key, by of, key and from. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Agency {id: of})<-[r:PART_OF]-(b:Agency)
  WHERE $afterId = ''
    OR CASE WHEN $down THEN b.sort < $afterName OR (b.sort = $afterName AND b.id < $afterId) ELSE b.sort > $afterName OR (b.sort = $afterName AND b.id > $afterId) END
  RETURN r, b
  ORDER BY b.sort, b.id // if $down is false
  ORDER BY b.sort DESC, b.id DESC // if $down is true
  LIMIT $limit
}
RETURN
  of,
  b.sort AS key,
  r.id AS id,
  'PART_OF' AS kind,
  b.id AS from,
  'Agency' AS fromKind,
  of AS to,
  'Agency' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, key, from
