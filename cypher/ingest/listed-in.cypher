// Writes a LISTED_IN edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Source {id: row.to})
CREATE (a)-[e:LISTED_IN {
  id: row.id, source: row.source, start: row.start, end: row.end, number: row.number, type: row.type,
  title: row.title, issuedOn: row.issuedOn, inferred: row.inferred
}]->(b)
RETURN count(e) AS count
