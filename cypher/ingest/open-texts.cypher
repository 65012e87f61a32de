// Texts of documents of the `numbers` that do not tell their year.
// Rows: source, origin, series, citedYear, target (the document that it is taken for), by source. Bound: the texts of each number.
UNWIND $numbers AS wanted
MATCH (d:Document {foldedNumber: wanted})-[r:READ_FROM]->()
WHERE r.open
RETURN
  r.source AS source,
  r.origin AS origin,
  r.series AS series,
  r.number AS number,
  r.citedYear AS citedYear,
  d.id AS target
ORDER BY source
