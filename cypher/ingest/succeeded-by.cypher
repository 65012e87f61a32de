// Writes a SUCCEEDED_BY edge for each of `rows`: from, to, properties.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:SUCCEEDED_BY]->(b)
SET e = row.properties
RETURN count(e) AS count
