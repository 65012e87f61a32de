// The documents that the sources of `ids` are.
// Rows: of (the one of `ids`), document, by of. Bound: one row an id.
UNWIND $ids AS of
MATCH (:Source {id: of})<-[:READ_FROM]-(d:Document)
RETURN of, min(d.id) AS document
ORDER BY of
