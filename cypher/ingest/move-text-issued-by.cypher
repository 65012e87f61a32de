// Lays who issued documents by their own texts to another document; each of `rows`: source, target (where they are), to and inferred.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (old:Document {id: row.target})-[r:ISSUED_BY]->(x)
WHERE r.source = row.source AND NOT r.cited
MATCH (d:Document {id: row.to})
CREATE (d)-[n:ISSUED_BY]->(x)
SET n = properties(r), n.inferred = row.inferred
DELETE r
RETURN count(n) AS count
