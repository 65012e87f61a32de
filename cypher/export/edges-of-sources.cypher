// The edges that start at the sources of `ids`, with all that is kept of them.
// Rows: id, kind, from, to and properties, by id. Bound: the edges of each of `ids`.
UNWIND $ids AS wanted
MATCH (a:Source {id: wanted})-[r]->(b)
RETURN r.id AS id, type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY id
