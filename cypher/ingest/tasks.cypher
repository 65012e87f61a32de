// Writes the tasks of `rows`: TaskNode.
// Rows: none.
UNWIND $rows AS row
MERGE (t:Task {id: row.id})
SET t = row
