// Writes an ASSIGNS edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[e:ASSIGNS {id: row.id, source: row.source, start: row.start, end: row.end}]->(b)
RETURN count(e) AS count
