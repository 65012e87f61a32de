// The documents that the sources of `ids` are taken for.
// Rows: id, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (:Source {id: wanted})<-[:READ_FROM]-(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
