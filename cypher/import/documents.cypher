// Writes the documents of `rows` as an export tells them; each: id, properties, directive and instrument for its labels.
// Rows: none.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
FOREACH (label IN CASE WHEN row.directive THEN [1] ELSE [] END | SET d:Directive)
FOREACH (label IN CASE WHEN row.instrument THEN [1] ELSE [] END | SET d:Instrument)
