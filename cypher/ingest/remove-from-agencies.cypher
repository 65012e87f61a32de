// Removes the edges that `source` laid from the agencies of `ids`.
// Rows: none.
UNWIND $ids AS wanted
MATCH (:Agency {id: wanted})-[r:PART_OF]->()
WHERE r.source = $source
DELETE r
