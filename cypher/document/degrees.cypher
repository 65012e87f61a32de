// How many edges of each kind the documents of `ids` have in each direction; no row where there is none.
// Rows: DegreeRow, by id, kind and direction. Bound: 7 rows for each of `ids`.
UNWIND $ids AS wanted
MATCH (n:Document {id: wanted})
UNWIND [
  {kind: 'ISSUED_BY', direction: 'out', count: COUNT { (n)-[:ISSUED_BY]->() }},
  {kind: 'ASSIGNS', direction: 'out', count: COUNT { (n)-[:ASSIGNS]->() }},
  {kind: 'CITES', direction: 'out', count: COUNT { (n)-[:CITES]->() }},
  {kind: 'CITES', direction: 'in', count: COUNT { (n)<-[:CITES]-() }},
  {kind: 'ADDRESSED_TO', direction: 'out', count: COUNT { (n)-[:ADDRESSED_TO]->() }},
  {kind: 'READ_FROM', direction: 'out', count: COUNT { (n)-[:READ_FROM]->() }},
  {kind: 'LISTED_IN', direction: 'out', count: COUNT { (n)-[:LISTED_IN]->() }}
] AS degree
WITH n, degree
WHERE degree.count > 0
RETURN n.id AS id, degree.kind AS kind, degree.direction AS direction, degree.count AS count
ORDER BY id, kind, direction
