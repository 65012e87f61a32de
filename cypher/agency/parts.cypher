// Bodies that belong to each of the agencies of `ids`, by name after (`afterName`, `afterId`), or before it where `down`; of the
// sources that say so, the first.
// Rows: EdgeRow, of (the one of `ids`) and key, by of, key and from. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Agency {id: of})<-[r:PART_OF]-(b:Agency)
  WHERE $afterId = ''
    OR CASE WHEN $down THEN b.sort < $afterName OR (b.sort = $afterName AND b.id < $afterId) ELSE b.sort > $afterName OR (b.sort = $afterName AND b.id > $afterId) END
  WITH b.id AS from, b.sort AS key, min(r.id) AS edge
  RETURN from, key, edge
  ORDER BY
    CASE WHEN $down THEN null ELSE key END,
    CASE WHEN $down THEN key END DESC,
    CASE WHEN $down THEN null ELSE from END,
    CASE WHEN $down THEN from END DESC
  LIMIT $limit
}
MATCH (:Agency {id: from})-[r:PART_OF {id: edge}]->(:Agency)
RETURN
  of,
  key,
  r.id AS id,
  'PART_OF' AS kind,
  from,
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
