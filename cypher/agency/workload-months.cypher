// How many tasks with a deadline in each month count to each body, as `agency/workload` counts; each of `rows`: of (an agency) and
// bodies (it and others whose tasks count to it).
// Rows: of, month (2024-06), total, lead, by of and month. Bound: `limit`.
UNWIND $rows AS row
UNWIND row.bodies AS body
MATCH (:Agency {id: body})<-[o:OBLIGATES]-(t:Task)
WHERE t.due IS NOT NULL
  AND t.due >= $deadlineFrom // if $deadlineFrom
  AND t.due <= $deadlineTo // if $deadlineTo
  AND CASE WHEN t.due < $today THEN 'PAST' ELSE 'DUE' END IN $statuses // if $statuses
  AND o.role IN $roles // if $roles
  AND EXISTS { MATCH (t)<-[:ASSIGNS]-(d:Document) WHERE d.id IN $documents } // if $documents
WITH row.of AS of, left(t.due, 7) AS month, count(DISTINCT t.id) AS total, count(DISTINCT CASE WHEN o.role = 'LEAD' THEN t.id END) AS lead
RETURN of, month, total, lead
ORDER BY of, month
LIMIT $limit
