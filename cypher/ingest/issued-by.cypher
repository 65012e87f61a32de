// Writes an ISSUED_BY edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:ISSUED_BY {
  id: row.id, source: row.source, start: row.start, end: row.end, cited: row.cited,
  inferred: row.inferred, claim: row.claim
}]->(b)
RETURN count(e) AS count
