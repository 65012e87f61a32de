// Of the citations of each of the documents of `ids` as a ground (căn cứ), the one by the document that was issued last.
// Rows: EdgeRow, of (the one of `ids`), pinpoint and actor (number, type, issuedOn of the citing document), by of.
// Bound: one row for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Document {id: of})<-[r:CITES]-(m:Document)
  WHERE r.relation = 'BASIS' AND m.id <> of AND m.year IS NOT NULL
  RETURN r, m
  ORDER BY coalesce(m.issuedOn, toString(m.year)) DESC, r.id
  LIMIT 1
}
RETURN
  of,
  r.id AS id,
  type(r) AS kind,
  m.id AS from,
  'Document' AS fromKind,
  of AS to,
  'Document' AS toKind,
  r.relation AS relation,
  coalesce(r.inferred, false) AS inferred,
  r.role AS role,
  r.purpose AS purpose,
  r.source AS source,
  r.start AS start,
  r.end AS end,
  r.pinpoint AS pinpoint,
  {number: m.number, type: m.type, issuedOn: m.issuedOn} AS actor
ORDER BY of
