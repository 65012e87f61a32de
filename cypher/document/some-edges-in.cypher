// Some of the edges that end at each of the documents of `ids`: of the `kinds`, of citations only those with one of the `relations` (null:
// any), to none of `without`. Which ones is the engine's choice: to look at all for the first in an order takes as long as a law has mentions.
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Document {id: of})<-[r:CITES]-(m)
  WHERE 'CITES' IN $kinds
    AND r.relation IN $relations // if $relations
    AND NOT m.id IN $without
  RETURN r, m
  LIMIT $limit
}
RETURN
  of,
  r.id AS id,
  type(r) AS kind,
  m.id AS from,
  CASE WHEN m:Document THEN 'Document' ELSE 'Task' END AS fromKind,
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
