// Removes those of the documents of `ids` of which nothing speaks any more.
// Rows: none.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
WHERE NOT EXISTS { (d)--() }
DELETE d
