// A page of all earlier texts after the id `afterId`, empty for the first.
// Rows: id, sha256, text, source (whose it says it is), of (whose it is; null for none), by id. Bound: `limit`.
MATCH (r:Revision)
WHERE r.id > $afterId
WITH r
ORDER BY r.id
LIMIT $limit
OPTIONAL MATCH (r)-[:REVISION_OF]->(s:Source)
RETURN r.id AS id, r.sha256 AS sha256, r.text AS text, r.source AS source, s.id AS of
ORDER BY id
