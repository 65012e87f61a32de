// The edges from the agencies of `ids` to what they belong to and to what took their place.
// Rows: KinRow, by from, kind and to. Bound: two rows an id, for all sources that say so share one edge.
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})-[r:PART_OF|SUCCEEDED_BY]->(b:Agency)
RETURN
  a.id AS from,
  type(r) AS kind,
  b.id AS to,
  r.source + ' ' + split(r.id, ':')[1] + ' ' + toString(r.end) AS place
ORDER BY from, kind, to
