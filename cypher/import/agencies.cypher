// Writes the agencies of `rows` as an export tells them; each: id, properties.
// Rows: none.
UNWIND $rows AS row
MERGE (n:Agency {id: row.id})
SET n = row.properties
