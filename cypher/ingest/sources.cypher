// Writes the sources of `rows`, each with exactly its properties; each of `rows`: id, properties.
// Rows: none.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.properties
