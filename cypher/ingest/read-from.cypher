// Writes a READ_FROM edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Source {id: row.to})
CREATE (a)-[e:READ_FROM {
  id: row.id, source: row.source, start: row.start, end: row.end, number: row.number, type: row.type,
  title: row.title, issuedOn: row.issuedOn, signatory: row.signatory, signedAs: row.signedAs,
  inferred: row.inferred, open: row.open, origin: row.origin, series: row.series,
  citedYear: row.citedYear
}]->(b)
RETURN count(e) AS count
