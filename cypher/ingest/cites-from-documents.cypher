// Writes a CITES edge for each of `rows`: from, to, and its properties; one that is null is not kept.
// Rows: one, count of the edges written; less than `rows` when an end is missing.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[e:CITES {
  id: row.id, source: row.source, start: row.start, end: row.end, relation: row.relation,
  pinpoint: row.pinpoint, number: row.number, type: row.type, title: row.title, issuedOn: row.issuedOn,
  issuer: row.issuer, inferred: row.inferred, open: row.open, origin: row.origin, series: row.series,
  titleKey: row.titleKey, year: row.year, citingYear: row.citingYear
}]->(b)
RETURN count(e) AS count
