// Some of the edges that end at each of the agencies of `ids`: of the `kinds`, to none of `without`. Which ones is the engine's choice: to
// look at all for the first in an order takes as long as a body has tasks. A part for each kind, so that no other is looked at.
// Rows: EdgeRow and of (the one of `ids`), by of and id. Bound: `limit` of each kind for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Agency {id: of})<-[r:OBLIGATES]-(m)
  WHERE 'OBLIGATES' IN $kinds AND NOT m.id IN $without
  RETURN r, m
  LIMIT $limit
  UNION ALL
  MATCH (:Agency {id: of})<-[r:ISSUED_BY]-(m)
  WHERE 'ISSUED_BY' IN $kinds AND NOT m.id IN $without
  RETURN r, m
  LIMIT $limit
  UNION ALL
  MATCH (:Agency {id: of})<-[r:ADDRESSED_TO]-(m)
  WHERE 'ADDRESSED_TO' IN $kinds AND NOT m.id IN $without
  RETURN r, m
  LIMIT $limit
  UNION ALL
  MATCH (:Agency {id: of})<-[r:PART_OF]-(m)
  WHERE 'PART_OF' IN $kinds AND NOT m.id IN $without
  RETURN r, m
  LIMIT $limit
  UNION ALL
  MATCH (:Agency {id: of})<-[r:SUCCEEDED_BY]-(m)
  WHERE 'SUCCEEDED_BY' IN $kinds AND NOT m.id IN $without
  RETURN r, m
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
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, id
