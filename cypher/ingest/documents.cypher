// Writes the documents of `rows`: id, series, year, foldedNumber, titleKey, open. Two sources that name the same document agree on these.
// Rows: none.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET
  d.series = row.series,
  d.year = row.year,
  d.foldedNumber = row.foldedNumber,
  d.titleKey = row.titleKey,
  d.open = row.open
