// Removes the sources of `ids`.
// Rows: none.
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
DETACH DELETE s
