// Sets what is shown of documents; each of `rows`: id, directive, and properties to set.
// Rows: none.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties
REMOVE d:Directive
FOREACH (label IN CASE WHEN row.directive THEN [1] ELSE [] END | SET d:Directive)
