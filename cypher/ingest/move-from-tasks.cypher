// Lays citations from tasks to another document of their series; each of `rows`: citing, edge, to, inferred.
// Rows: one, count of the edges moved.
UNWIND $rows AS row
MATCH (x:Task {id: row.citing})-[old:CITES {id: row.edge}]->()
MATCH (d:Document {id: row.to})
CREATE (x)-[c:CITES]->(d)
SET c = properties(old), c.inferred = row.inferred
DELETE old
RETURN count(c) AS count
