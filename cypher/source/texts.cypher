// The texts of the sources of `ids`.
// Rows: id, text, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN DISTINCT s.id AS id, s.text AS text
ORDER BY id
