// Documents of the `numbers` that a text, a registry or a mention tells in full: number, issuer and year.
// Rows: id, series, number, titleKey, year, issuedOn, text (a text states that it is this one), by id.
// Bound: the documents of each of the `numbers`.
UNWIND $numbers AS wanted
MATCH (d:Document {foldedNumber: wanted, open: false})
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
