// Removes edges that tell who issued a document as mentions say it; each of `rows`: from, claim.
// Rows: none.
UNWIND $rows AS row
MATCH (:Document {id: row.from})-[r:ISSUED_BY]->()
WHERE r.cited AND r.claim = row.claim
DELETE r
