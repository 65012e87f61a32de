// Removes the edges from the sources of `ids` to the bodies that they name.
// Rows: none.
UNWIND $ids AS wanted
MATCH (:Source {id: wanted})-[r:NAMES]->()
DELETE r
