// Writes the tasks of `rows`: TaskNode and sort, the id of the edge that assigns it.
// Rows: none.
UNWIND $rows AS row
MERGE (t:Task {id: row.id})
SET t = row
