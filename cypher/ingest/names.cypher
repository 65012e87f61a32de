// Writes a NAMES edge for each of `rows`: from, to, properties.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:NAMES]->(b)
SET e = row.properties
RETURN count(e) AS count
