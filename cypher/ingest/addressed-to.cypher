// Writes an ADDRESSED_TO edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:ADDRESSED_TO {id: row.id, source: row.source, start: row.start, end: row.end, purpose: row.purpose}]->(b)
RETURN count(e) AS count
