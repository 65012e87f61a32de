// Citations of each of the documents of `ids` by other documents that amend, replace or repeal it.
// Rows: EdgeRow, of (the one of `ids`), pinpoint and actor (number, type, issuedOn of the citing document), by of and id.
// Bound: `limit` for each of `ids`.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Document {id: of})<-[r:CITES]-(m:Document)
  WHERE r.relation IN ['AMENDS', 'REPLACES', 'REPEALS'] AND m.id <> of
  RETURN r, m
  ORDER BY r.id
  LIMIT $limit
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
ORDER BY of, id
