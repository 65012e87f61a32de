// Edges of the `kinds`, of citations only those with one of the `relations` (null: any), that start at the documents of `ids` and end at one of `among`.
// Rows: EdgeRow, by id. Bound: `limit`.
UNWIND $ids AS wanted
MATCH (n:Document {id: wanted})-[r]->(m)
WHERE type(r) IN $kinds
  AND m.id IN $among
  AND (r.relation IS NULL OR r.relation IN $relations) // if $relations
RETURN
  r.id AS id,
  type(r) AS kind,
  wanted AS from,
  'Document' AS fromKind,
  m.id AS to,
  CASE WHEN m:Document THEN 'Document' WHEN m:Task THEN 'Task' WHEN m:Agency THEN 'Agency' ELSE 'Source' END AS toKind,
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
