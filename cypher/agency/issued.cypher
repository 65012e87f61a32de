// Documents that each of the agencies of `ids` issued, by number or title after (`afterName`, `afterId`), or before it where `down`; of the
// words that say so, the first.
// Rows: EdgeRow, of (the one of `ids`) and key, by of, key and from. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Agency {id: of})<-[r:ISSUED_BY]-(b:Document)
  WHERE $afterId = ''
    OR CASE WHEN $down THEN b.sort < $afterName OR (b.sort = $afterName AND b.id < $afterId) ELSE b.sort > $afterName OR (b.sort = $afterName AND b.id > $afterId) END
  WITH b.id AS from, b.sort AS key, min(r.id) AS edge
  RETURN from, key, edge
  ORDER BY key, from // if $down is false
  ORDER BY key DESC, from DESC // if $down is true
  LIMIT $limit
}
MATCH (:Document {id: from})-[r:ISSUED_BY {id: edge}]->(:Agency)
RETURN
  of,
  key,
  r.id AS id,
  'ISSUED_BY' AS kind,
  from,
  'Document' AS fromKind,
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
