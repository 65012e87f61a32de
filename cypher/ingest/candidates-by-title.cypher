// Documents of the `titles` that have a year: those told in full, by a text, a registry or a mention, and laws by title and
// year that are cited so.
// Rows: id, series, number (null: by title and year), titleKey, year, issuedOn, text (a text states that it is this one), by id.
// Bound: the documents of each of the `titles`.
UNWIND $titles AS wanted
MATCH (d:Document {titleKey: wanted})
WHERE d.year IS NOT NULL
  AND (d.number IS NULL OR NOT d.open)
WITH d, EXISTS { (d)-[r:READ_FROM]->() WHERE NOT r.inferred } AS text
WHERE text OR EXISTS { (d)<-[c:CITES]-() WHERE NOT c.inferred } OR EXISTS { (d)-[l:LISTED_IN]->() WHERE NOT l.inferred }
RETURN
  d.id AS id,
  d.series AS series,
  d.number AS number,
  d.titleKey AS titleKey,
  d.year AS year,
  d.issuedOn AS issuedOn,
  text
ORDER BY id
