// The sources of `ids` with all that is kept of them.
// Rows: id, labels (sorted by the caller) and properties, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (n:Source {id: wanted})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
