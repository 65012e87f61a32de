// A page of all edges after the id `afterId`, empty for the first.
// Rows: id, kind, from, to and properties, by id. Bound: `limit`.
MATCH (a)-[r]->(b)
WHERE r.id > $afterId
RETURN r.id AS id, type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY id
LIMIT $limit
