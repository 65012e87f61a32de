// How many bodies belong to each of the agencies of `ids`.
// Rows: id, count, by id. Bound: one row an id.
UNWIND $ids AS wanted
MATCH (:Agency {id: wanted})<-[r:PART_OF]-()
RETURN wanted AS id, count(r) AS count
ORDER BY id
