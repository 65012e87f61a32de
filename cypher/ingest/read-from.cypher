// Writes a READ_FROM edge for each of `rows`: from, to, properties.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Source {id: row.to})
CREATE (a)-[e:READ_FROM]->(b)
SET e = row.properties
RETURN count(e) AS count
