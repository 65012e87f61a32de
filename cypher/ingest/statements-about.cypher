// What sources, registries and mentions say of the documents of `ids`.
// Rows: id, header (of the text with the smallest source id, one that tells its year before all that do not, null when none was read),
// listing (the first entry of the registry with the smallest source id, null when none lists it), citedNumber, citedType, citedTitle,
// citedIssuedOn, by id.
// Bound: one row an id.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
OPTIONAL MATCH (d)-[r:READ_FROM]->()
WITH d, r
ORDER BY r.inferred, r.source
WITH d, collect({number: r.number, type: r.type, title: r.title, issuedOn: r.issuedOn, signatory: r.signatory, signedAs: r.signedAs, inferred: r.inferred, source: r.source}) AS headers
OPTIONAL MATCH (d)-[l:LISTED_IN]->()
WITH d, headers, l
ORDER BY l.id
WITH d, headers, collect({number: l.number, type: l.type, title: l.title, issuedOn: l.issuedOn, source: l.source}) AS listings
RETURN
  d.id AS id,
  CASE WHEN headers[0].source IS NULL THEN null ELSE headers[0] END AS header,
  CASE WHEN listings[0].source IS NULL THEN null ELSE listings[0] END AS listing,
  d.citedNumber AS citedNumber,
  d.citedType AS citedType,
  d.citedTitle AS citedTitle,
  d.citedIssuedOn AS citedIssuedOn
ORDER BY id
