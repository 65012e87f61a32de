// Lays the READ_FROM edges of texts to another document; each of `rows`: source, target (where they are), to and inferred.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (old:Document {id: row.target})-[r:READ_FROM]->(x)
WHERE r.source = row.source
MATCH (d:Document {id: row.to})
CREATE (d)-[n:READ_FROM]->(x)
SET n = properties(r), n.inferred = row.inferred
DELETE r
RETURN count(n) AS count
