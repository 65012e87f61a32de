// What sources and mentions say of the documents of `ids`.
// Rows: id, header (of the text with the smallest source id, one that tells its year before all that do not, null when none was read), citedNumber, citedType, citedTitle, citedIssuedOn, by id.
// Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
OPTIONAL MATCH (d)-[r:READ_FROM]->()
WITH d, r
ORDER BY r.inferred, r.source
WITH d, collect({number: r.number, type: r.type, title: r.title, issuedOn: r.issuedOn, signatory: r.signatory, inferred: r.inferred, source: r.source}) AS headers
RETURN
  d.id AS id,
  CASE WHEN headers[0].source IS NULL THEN null ELSE headers[0] END AS header,
  d.citedNumber AS citedNumber,
  d.citedType AS citedType,
  d.citedTitle AS citedTitle,
  d.citedIssuedOn AS citedIssuedOn
ORDER BY id
