// Agencies that have tasks, of their own or of bodies whose place they took, the busiest first, after (`afterTotal`, `afterId`).
// Rows: WorkloadRow, by total downwards and id. Bound: `limit`.
MATCH (a:Agency)<-[o:OBLIGATES]-(t:Task)
UNWIND a.lineage AS id
WITH
  id,
  count(DISTINCT t.id) AS total,
  count(DISTINCT CASE WHEN o.role = 'LEAD' THEN t.id END) AS lead,
  count(DISTINCT CASE WHEN o.role = 'COORDINATE' THEN t.id END) AS coordinate,
  count(DISTINCT CASE WHEN o.role = 'DIRECTED' THEN t.id END) AS directed
WHERE total < $afterTotal OR (total = $afterTotal AND id > $afterId)
RETURN id, total, lead, coordinate, directed
ORDER BY total DESC, id
LIMIT $limit
