// Removes those of the agencies of `ids` of which nothing speaks any more.
// Rows: none.
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WHERE NOT EXISTS { (a)--() }
DELETE a
