// Lays the CITES edges of texts to another document; each of `rows`: source, target (where they are), to.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (old:Document {id: row.target})-[r:CITES]->(x)
WHERE r.source = row.source
MATCH (d:Document {id: row.to})
CREATE (d)-[n:CITES]->(x)
SET n = properties(r)
DELETE r
RETURN count(n) AS count
