// How many edges of each kind the tasks of `ids` have in each direction; no row where there is none.
// Rows: DegreeRow, by id, kind and direction. Bound: 3 rows for each of `ids`.
UNWIND $ids AS wanted
MATCH (n:Task {id: wanted})
UNWIND [
  {kind: 'ASSIGNS', direction: 'in', count: COUNT { (n)<-[:ASSIGNS]-() }},
  {kind: 'OBLIGATES', direction: 'out', count: COUNT { (n)-[:OBLIGATES]->() }},
  {kind: 'CITES', direction: 'out', count: COUNT { (n)-[:CITES]->() }}
] AS degree
WITH n, degree
WHERE degree.count > 0
RETURN n.id AS id, degree.kind AS kind, degree.direction AS direction, degree.count AS count
ORDER BY id, kind, direction
