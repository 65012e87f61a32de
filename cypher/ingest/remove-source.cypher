// Removes the source `source`.
// Rows: none.
MATCH (s:Source {id: $source})
DETACH DELETE s
