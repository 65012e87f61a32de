// A page of all nodes after the id `afterId`, empty for the first.
// Rows: labels (sorted by the caller) and properties, by id. Bound: `limit`.
MATCH (n)
WHERE (n:Document OR n:Task OR n:Agency OR n:Source) AND n.id > $afterId
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
