// The citations of each of the documents of `ids`, three generations of them: what cites it, what cites that, and what cites that; with the documents
// they stand in, of these `relations` only (null: any), `depth` of the generations. A generation of `limit` or more is not whole, in no order, and has
// none after it. A mention inside a task is there once, at its document. Lists, for maps would send the names of their keys again with each.
// Rows: ChainRow, by id. Bound: one row an id, `limit` in each generation of it.
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
CALL (d) {
  MATCH (d)<-[r:CITES]-(m:Document)
  WHERE r.relation IN $relations // if $relations
  WITH d.id AS of, r, m
  LIMIT $limit
  RETURN collect([
    of, r.id, r.relation, r.inferred, r.pinpoint, r.source, r.start, r.end,
    m.id, m.number, m.type, m.title, m.issuedOn, m.year, m.signatory, m.signedAs, m:Directive, m:Instrument
  ]) AS first, collect(DISTINCT m.id) AS firstIds
}
CALL (first, firstIds) {
  UNWIND CASE WHEN $depth >= 2 AND size(first) < $limit THEN firstIds ELSE [] END AS of
  MATCH (:Document {id: of})<-[r:CITES]-(m:Document)
  WHERE r.relation IN $relations // if $relations
  WITH of, r, m
  LIMIT $limit
  RETURN collect([
    of, r.id, r.relation, r.inferred, r.pinpoint, r.source, r.start, r.end,
    m.id, m.number, m.type, m.title, m.issuedOn, m.year, m.signatory, m.signedAs, m:Directive, m:Instrument
  ]) AS second, collect(DISTINCT m.id) AS secondIds
}
CALL (second, secondIds) {
  UNWIND CASE WHEN $depth >= 3 AND size(second) < $limit THEN secondIds ELSE [] END AS of
  MATCH (:Document {id: of})<-[r:CITES]-(m:Document)
  WHERE r.relation IN $relations // if $relations
  WITH of, r, m
  LIMIT $limit
  RETURN collect([
    of, r.id, r.relation, r.inferred, r.pinpoint, r.source, r.start, r.end,
    m.id, m.number, m.type, m.title, m.issuedOn, m.year, m.signatory, m.signedAs, m:Directive, m:Instrument
  ]) AS third
}
RETURN
  d.id AS id,
  'Document' AS kind,
  d.number AS number,
  d.type AS type,
  d.title AS title,
  d.issuedOn AS issuedOn,
  d.year AS year,
  d.signatory AS signatory,
  d.signedAs AS signedAs,
  d:Directive AS directive,
  d:Instrument AS instrument,
  first,
  second,
  third
ORDER BY id
