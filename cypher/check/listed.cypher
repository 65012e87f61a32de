// The documents that the authority lists of `ids` name.
// Rows: id, by id. Bound: the entries of each of `ids`.
UNWIND $ids AS wanted
MATCH (:Source {id: wanted})<-[:LISTED_IN]-(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
