// Writes the agencies of `rows`: AgencyNode and sort, all functions of the name.
// Rows: none.
UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
SET a = row
