// Bodies that took the place of each of the agencies of `ids`; of the sources that name the earlier one, the first.
// Rows: SuccessionRow, by of, on and agency. Bound: the successions of each agency that the data names, some ten.
UNWIND $ids AS of
MATCH (:Agency {id: of})-[r:SUCCEEDED_BY]->(b:Agency)
WITH of, b.id AS agency, min(r.id) AS edge
MATCH (:Agency {id: of})-[r:SUCCEEDED_BY {id: edge}]->(b:Agency)
WHERE b.id = agency
RETURN
  of,
  agency,
  r.id AS id,
  of AS from,
  b.id AS to,
  r.on AS on,
  r.decree AS decree,
  r.source AS source,
  r.start AS start,
  r.end AS end
ORDER BY of, on, agency
