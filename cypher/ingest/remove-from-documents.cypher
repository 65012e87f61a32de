// Removes the edges that `sources` laid from the documents of `ids`.
// Rows: none.
UNWIND $ids AS wanted
MATCH (:Document {id: wanted})-[r]->()
WHERE r.source IN $sources
DELETE r
