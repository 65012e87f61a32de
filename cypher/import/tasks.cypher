// Writes the tasks of `rows` as an export tells them; each: id, properties.
// Rows: none.
UNWIND $rows AS row
MERGE (n:Task {id: row.id})
SET n = row.properties
