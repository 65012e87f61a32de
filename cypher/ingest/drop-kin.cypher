// Removes edges from agencies to what they belong to and to what took their place; each of `rows`: from, kind and to.
// Rows: none.
UNWIND $rows AS row
MATCH (:Agency {id: row.from})-[r:PART_OF|SUCCEEDED_BY]->(:Agency {id: row.to})
WHERE type(r) = row.kind
DELETE r
