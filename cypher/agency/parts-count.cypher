// How many bodies belong to each of the agencies of `ids`.
// Rows: id, count, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (:Agency {id: wanted})<-[:PART_OF]-(b:Agency)
RETURN wanted AS id, count(DISTINCT b.id) AS count
ORDER BY id
