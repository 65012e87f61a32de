// How many documents each of the agencies of `ids` issued.
// Rows: id, count, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (:Agency {id: wanted})<-[:ISSUED_BY]-(b:Document)
RETURN wanted AS id, count(DISTINCT b.id) AS count
ORDER BY id
