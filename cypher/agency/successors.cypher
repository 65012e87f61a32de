// Bodies that took the place of each of the agencies of `ids`.
// Rows: SuccessionRow, by of, on and agency. Bound: the successions of each agency that the data names, some ten.
UNWIND $ids AS of
MATCH (:Agency {id: of})-[r:SUCCEEDED_BY]->(b:Agency)
RETURN
  of,
  b.id AS agency,
  r.id AS id,
  of AS from,
  b.id AS to,
  r.on AS on,
  r.decree AS decree,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, on, agency
