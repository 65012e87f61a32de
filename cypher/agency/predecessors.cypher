// Bodies whose place each of the agencies of `ids` took.
// Rows: SuccessionRow, by of, on and agency. Bound: the successions of each agency that the data names, some ten.
UNWIND $ids AS of
MATCH (:Agency {id: of})<-[r:SUCCEEDED_BY]-(b:Agency)
RETURN
  of,
  b.id AS agency,
  r.id AS id,
  b.id AS from,
  of AS to,
  r.on AS on,
  r.decree AS decree,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, on, agency
