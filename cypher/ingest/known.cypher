// Which of the sources of `ids` are in the store, from which text, and by which reader it was read.
// Rows: id, sha256, reader (null when it is not told), by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.sha256 AS sha256, s.reader AS reader
ORDER BY id
