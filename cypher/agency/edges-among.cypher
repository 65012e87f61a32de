// Edges of the `kinds`, of citations only those with one of the `relations` (null: any), that start at the agencies of `ids` and end at one of `among`.
// Rows: EdgeRow, by id. Bound: `limit`.
UNWIND $ids AS wanted
MATCH (n:Agency {id: wanted})-[r:PART_OF|SUCCEEDED_BY]->(m)
WHERE type(r) IN $kinds
  AND m.id IN $among
  AND (r.relation IS NULL OR r.relation IN $relations) // if $relations
RETURN
  r.id AS id,
  type(r) AS kind,
  wanted AS from,
  'Agency' AS fromKind,
  m.id AS to,
  'Agency' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.pinpoint AS pinpoint,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY id
LIMIT $limit
