// Writes the agencies of `rows`: AgencyNode and sort, without what is null, all functions of the name. One that is there as it should be is only looked at.
// Rows: none.
UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
WITH a, row
WHERE properties(a) <> row
SET a = row
