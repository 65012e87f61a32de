// Lays mentions to another document; each of `rows`: origin, issuedOn and citingYear (null: those that do not say it) of the
// mentions, target (where they are), to and inferred. All that say the same move at once: an edge found by its id among
// thousands at one document costs as many looks.
// Rows: one, count of the mentions moved. Bound: `limit` mentions; the rest stay where they are.
UNWIND $rows AS row
MATCH (old:Document {id: row.target})<-[c:CITES]-(x)
WHERE c.open
  AND c.origin = row.origin
  AND coalesce(c.issuedOn, '') = coalesce(row.issuedOn, '')
  AND coalesce(c.citingYear, 0) = coalesce(row.citingYear, 0)
MATCH (d:Document {id: row.to})
WITH row, c, x, d
LIMIT $limit
CREATE (x)-[n:CITES]->(d)
SET n = properties(c), n.inferred = row.inferred
DELETE c
RETURN count(n) AS count
