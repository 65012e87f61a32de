// A page of the ids of all documents after the id `afterId`, empty for the first.
// Rows: id, by id. Bound: `limit`.
MATCH (n:Document)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
