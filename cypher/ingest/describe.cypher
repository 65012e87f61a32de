// Sets what is shown of documents, of `directive` ones or of others; each of `rows`: id, and properties to set.
// Rows: none.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties
SET d:Directive // if $directive is true
REMOVE d:Directive // if $directive is false
