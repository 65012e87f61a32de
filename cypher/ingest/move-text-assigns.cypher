// Lays the ASSIGNS edges of texts to another document; each of `rows`: source, target (where they are), to.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (old:Document {id: row.target})-[r:ASSIGNS]->(x)
WHERE r.source = row.source
MATCH (d:Document {id: row.to})
CREATE (d)-[n:ASSIGNS]->(x)
SET n = properties(r)
DELETE r
RETURN count(n) AS count
