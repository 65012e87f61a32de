// Writes a LISTED_IN edge for each of `rows`: from, to, properties.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Source {id: row.to})
CREATE (a)-[e:LISTED_IN]->(b)
SET e = row.properties
RETURN count(e) AS count
