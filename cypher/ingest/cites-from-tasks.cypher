// Writes a CITES edge for each of `rows`: from, to, properties.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[e:CITES]->(b)
SET e = row.properties
RETURN count(e) AS count
