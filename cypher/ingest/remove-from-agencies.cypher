// Removes the edges that `sources` laid from the agencies of `ids`.
// Rows: none.
UNWIND $ids AS wanted
MATCH (:Agency {id: wanted})-[r:PART_OF|SUCCEEDED_BY]->()
WHERE r.source IN $sources
DELETE r
