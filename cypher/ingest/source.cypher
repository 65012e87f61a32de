// Writes the source `id` with exactly the `properties`.
// Rows: none.
MERGE (s:Source {id: $id})
SET s = $properties
