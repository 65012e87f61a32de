// Mentions of documents of the `numbers` that do not tell the document in full, those that say the same in one row.
// Rows: origin, series, number, titleKey, year, issuedOn, citingYear, target (the document where they are), by target,
// origin, issuedOn and citingYear. Bound: years times years of citing documents, for each document of the `numbers`.
UNWIND $numbers AS wanted
MATCH (d:Document {foldedNumber: wanted})<-[c:CITES]-()
WHERE c.open
WITH DISTINCT
  d.id AS target,
  c.origin AS origin,
  c.series AS series,
  c.number AS number,
  c.titleKey AS titleKey,
  c.year AS year,
  c.issuedOn AS issuedOn,
  c.citingYear AS citingYear
RETURN target, origin, series, number, titleKey, year, issuedOn, citingYear
ORDER BY target, origin, issuedOn, citingYear, number
