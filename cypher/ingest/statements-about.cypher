// What sources, registries and mentions say of the documents of `ids`.
// Rows: id, headers (what each of its texts says of it), listings (what each entry of a registry says), both in no order, citedNumber,
// citedType, citedTitle, citedIssuedOn, by id.
// Bound: the texts and the entries of each of `ids`.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN
  d.id AS id,
  [(d)-[r:READ_FROM]->() | {id: r.id, number: r.number, type: r.type, title: r.title, issuedOn: r.issuedOn, signatory: r.signatory, signedAs: r.signedAs, inferred: r.inferred}] AS headers,
  [(d)-[l:LISTED_IN]->() | {id: l.id, number: l.number, type: l.type, title: l.title, issuedOn: l.issuedOn}] AS listings,
  d.citedNumber AS citedNumber,
  d.citedType AS citedType,
  d.citedTitle AS citedTitle,
  d.citedIssuedOn AS citedIssuedOn
ORDER BY id
