// Removes the edges that `source` laid from the documents of `ids`.
// Rows: none.
UNWIND $ids AS wanted
MATCH (:Document {id: wanted})-[r]->()
WHERE r.source = $source
DELETE r
