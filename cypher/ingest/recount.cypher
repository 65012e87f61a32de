// Sets what mentions say of documents; each of `rows`: id, number, type, title, issuedOn, cited.
// Rows: none.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.citedNumber = row.number, d.citedType = row.type, d.citedTitle = row.title, d.citedIssuedOn = row.issuedOn
REMOVE d:Instrument
FOREACH (label IN CASE WHEN row.cited THEN [1] ELSE [] END | SET d:Instrument)
