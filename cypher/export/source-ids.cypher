// A page of the ids of all sources after the id `afterId`, empty for the first.
// Rows: id, by id. Bound: `limit`.
MATCH (n:Source)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
