// A page of the ids of all tasks after the id `afterId`, empty for the first.
// Rows: id, by id. Bound: `limit`.
MATCH (n:Task)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
