// How many edges of each kind the agencies of `ids` have in each direction; no row where there is none.
// Rows: DegreeRow, by id, kind and direction. Bound: 7 rows for each of `ids`.
UNWIND $ids AS wanted
MATCH (n:Agency {id: wanted})
UNWIND [
  {kind: 'ISSUED_BY', direction: 'in', count: COUNT { (n)<-[:ISSUED_BY]-() }},
  {kind: 'OBLIGATES', direction: 'in', count: COUNT { (n)<-[:OBLIGATES]-() }},
  {kind: 'ADDRESSED_TO', direction: 'in', count: COUNT { (n)<-[:ADDRESSED_TO]-() }},
  {kind: 'PART_OF', direction: 'out', count: COUNT { (n)-[:PART_OF]->() }},
  {kind: 'PART_OF', direction: 'in', count: COUNT { (n)<-[:PART_OF]-() }},
  {kind: 'SUCCEEDED_BY', direction: 'out', count: COUNT { (n)-[:SUCCEEDED_BY]->() }},
  {kind: 'SUCCEEDED_BY', direction: 'in', count: COUNT { (n)<-[:SUCCEEDED_BY]-() }}
] AS degree
WITH n, degree
WHERE degree.count > 0
RETURN n.id AS id, degree.kind AS kind, degree.direction AS direction, degree.count AS count
ORDER BY id, kind, direction
