// Lays who issued a document to another document of its series; each of `rows`: from, edge, to, inferred.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (:Document {id: row.from})-[old:ISSUED_BY {id: row.edge}]->(a)
MATCH (d:Document {id: row.to})
CREATE (d)-[r:ISSUED_BY]->(a)
SET r = properties(old), r.inferred = row.inferred
DELETE old
RETURN count(r) AS count
